/** Panels of single items: fetched with the first that opens, so that the map stands sooner. */
export { default as AgreementPanel } from './panels/AgreementPanel.svelte'
export { default as ArticlePanel } from './panels/ArticlePanel.svelte'
export { default as ClaimPanel } from './panels/ClaimPanel.svelte'
export { default as FeaturePanel } from './panels/FeaturePanel.svelte'
export { default as PartyPanel } from './panels/PartyPanel.svelte'
