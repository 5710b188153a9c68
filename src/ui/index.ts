/** What main.ts mounts. */
import './styles/index.css'

export { default as App } from './App.svelte'
export { default as LoadFailure } from './LoadFailure.svelte'
export { loadPanels } from './load-panels'
export { choosePlace, openItem } from './actions'
