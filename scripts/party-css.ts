/** Party colours for panels as CSS custom properties, from the same function as the map's. */
import { partyColor } from '../src/map/colors'

const block = (selector: string, theme: Parameters<typeof partyColor>[1], codes: string[]): string =>
  `${selector}{${codes.map((code) => `--party-${code}:${partyColor(code, theme)}`).join(';')}}`

/** Rules for the codes given: one custom property per party and theme, one class per party. */
export const partyCss = (codes: string[]): string =>
  [
    block(":root,[data-theme='light']", 'light', codes),
    `@media (prefers-color-scheme:dark){${block(":root[data-theme='auto']", 'dark', codes)}}`,
    block("[data-theme='dark']", 'dark', codes),
    block("[data-theme='contrast']", 'contrast', codes),
    ...codes.map((code) => `.party-${code}{--party:var(--party-${code})}`),
  ].join('\n')
