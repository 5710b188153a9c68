export { claimsAt } from './claims-at'
export { inspect } from './inspect'
export { prepare, withStudyArea, type InspectIndex } from './prepare'
export type * from './types'
