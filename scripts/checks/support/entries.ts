/** Small ways into a data set that several rules share. */
import { folderNames, type DataSet, type Entry, type Folder } from '../../read-data'

/** Every file of the folders named (all by default). */
export const entriesOf = (data: DataSet, folders: readonly Folder[] = folderNames): Entry<unknown>[] =>
  folders.flatMap((name): Entry<unknown>[] => data[name])

/** Codes in the order of rule 6: the order of keys in parties.json. */
export const partyOrder = (data: DataSet): string[] => Object.keys(data.parties.value)

/** Text for a list in a message. */
export const listWords = (words: readonly string[]): string => words.join(', ')
