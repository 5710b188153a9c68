/**
 * Corrections to the automatic classification of the dossier's sources: titles
 * without the dossier's remarks, original publisher before the copy that was
 * read, and one record for sources that several dossier files name differently.
 */
import type { SourceOverrides } from '../../legal-lines'
import { communityOverrides } from './source-overrides-community'
import { officialOverrides } from './source-overrides-official'
import { pressOverrides } from './source-overrides-press'

export const overrides: SourceOverrides = { ...officialOverrides, ...communityOverrides, ...pressOverrides }
