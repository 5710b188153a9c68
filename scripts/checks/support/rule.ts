/** What a rule is and what it reports. A rule is one file of scripts/checks that exports `rule`. */
import type { DataSet } from '../../read-data'

export type Level = 'error' | 'warning'

/** One thing that is wrong, where, and how to mend it. */
export interface Problem {
  file: string
  /** JSON pointer inside the file, '' for the whole file. */
  path: string
  message: string
  remedy: string
  /** 'error' where absent. */
  level?: Level
  /** Id of the rule that found it; set by checkData. */
  rule?: string
}

export interface Rule {
  /** File name of the rule without its ending. */
  id: string
  /** What the rule holds to, in one line. */
  title: string
  check(data: DataSet): Problem[] | Promise<Problem[]>
}

/** One line for a terminal: file, place, fault, remedy. */
export const formatProblem = ({ file, path, message, remedy }: Problem): string =>
  `${file}: ${path || '(whole file)'}: ${message}  → ${remedy}`

export const isError = (problem: Problem): boolean => problem.level !== 'warning'
