export { createTranslator } from './translate'
export type { MessageKey, Messages, MessageValues, Translate } from './translate'
export { formatDate, formatDegrees, formatDistance, formatList, formatNumber, languageName } from './format'
