/** Shapes of the tables from which the article file is made. Sources are keys of `sourceKeys`. */
import type { SourceKey } from './source-keys'

export type Grade = 'supported' | 'partly' | 'contradicted' | 'not-checkable' | 'view'

export interface Assertion {
  text: string
  grade: Grade
  check?: string
  sources?: readonly SourceKey[]
}

export interface Figure {
  value: string
  meaning: string
  context?: string
  series?: string
  sources?: readonly SourceKey[]
}

export interface Person {
  name: string
  role: string
  note?: string
}

export interface Place {
  name: string
  feature?: string
  group?: string
  claim?: string
  /** Longitude, latitude in degrees. */
  at?: readonly [number, number]
  precision?: string
}

export interface Later {
  date: string
  text: string
  sources: readonly SourceKey[]
}

export interface Block {
  n: number
  kind: 'title' | 'paragraph' | 'subhead' | 'caption' | 'video-title'
  topic: string
  onMap: boolean
  assertions: readonly Assertion[]
  figures?: readonly Figure[]
  people?: readonly Person[]
  places?: readonly Place[]
  camera?: { lon: number; lat: number; zoom: number }
  since?: readonly Later[]
  corrections?: readonly string[]
}
