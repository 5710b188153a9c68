/** Data, state, address, panels, map: wired once. Arrows run one way; only the store is written to. */
import './page.css'
import 'virtual:party-colors.css'
import { load } from './data/load'
import { openFirstView, startAtlas } from './start.svelte'
import { guardSinks } from './trusted-types'

guardSinks()
const firstView = await openFirstView(load)
await startAtlas(firstView, load)
