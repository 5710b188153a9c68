export { createTranslator } from './translate'
export type { MessageKey, Messages, MessageValues, Translate } from './translate'
export type { UnitStyle } from './format'
export {
  formatArea,
  formatDate,
  formatDegrees,
  formatDistance,
  formatList,
  formatNumber,
  kmToNm,
  languageName,
} from './format'
