/** Titles and summaries of the events of 2026. */
import type { EventTexts } from './types'

export const texts2026: EventTexts = {
  '2026-01-17-pratas-drone': [
    'Chinese drone over Pratas Island',
    'It stayed above the island, which Taiwan holds, for some four minutes. Nothing like it may have been confirmed for decades.',
  ],
  '2026-02-23-bashi': [
    'Three countries patrol the Bashi Channel',
    'US, Japanese and Philippine ships and aircraft went there together for the first time, shadowed by Chinese ships.',
  ],
  '2026-03-16-asamaru': [
    'China reports warning a boat near the Senkakus',
    'Its coast guard announced that a Japanese fishing boat had been told to leave. More such notices came out in spring.',
  ],
  '2026-05-27-netherlands': [
    'China protests about a Dutch frigate',
    'A helicopter of De Ruyter flew into Paracel airspace, said the PLA, and the frigate later went through the Taiwan Strait.',
  ],
  '2026-06-01-east-taiwan': [
    'China’s coast guard patrols east of Taiwan',
    'By Chinese announcements it answered talks of Japan and the Philippines on a boundary at sea. A check of traffic followed from 6 to 10 June.',
  ],
  '2026-06-05-pratas': [
    'Coast guards face each other at Pratas',
    'A ship from China had come into waters around the island to which Taiwan restricts access.',
  ],
  '2026-07-07-senkaku': [
    'Two Chinese ships in Senkaku waters',
    'They were inside the territorial sea. Both coast guards claimed to have made the other leave; China announced one more patrol on 23 July.',
  ],
  '2026-07-19-okinotorishima': [
    'Chinese live fire in Japan’s economic zone',
    'Japan placed the destroyer about 180 km to the south-west of Okinotorishima, sailing with a Russian frigate. A warning by radio had been given.',
  ],
  '2026-07-20-second-thomas': [
    'Blow with a baton alleged at Second Thomas Shoal',
    'A Philippine sailor was struck by Chinese coast guards, says Manila. Philippine boats had been the first to ram, says Beijing.',
  ],
  '2026-07-21-trilateral': [
    'Joint exercise of the US, Japan and the Philippines',
    'It lasted five days; where in the South China Sea it took place was not said.',
  ],
  '2026-07-23-scarborough': [
    'Philippine ships hosed twice at Scarborough Shoal',
    'According to the Philippine coast guard, government vessels were hit by water cannon on two days running.',
  ],
  '2026-07-23-taiwan-strait-fire': [
    'Live fire near Dongshan Island',
    'With little warning China closed two small areas off Fujian, one on each of two days.',
  ],
  '2026-07-31-phl-scarborough': [
    'Philippines lodges baselines for Scarborough Shoal',
    'The charts went to the UN. China rejected the step, had patrolled on 30 July and announced an exercise for 1 August.',
  ],
  '2026-08-01-pla-exercise': [
    'PLA exercises at Scarborough Shoal',
    'The southern command announced manoeuvres by ships and aircraft in the sea and airspace it counts to the shoal, in answer to Manila’s charts.',
  ],
  '2026-08-07-phl-aus': [
    'Philippine and Australian ministers speak of incidents',
    'Ten years after the award they condemned ramming, water cannon and injuries at Second Thomas Shoal.',
  ],
  '2026-08-12-passex': [
    'Indonesian and Chinese ships exercise together',
    'An Indonesian frigate on the way home met the Honghe. Jakarta speaks of a passing exercise, Beijing of sailing together east of Taiwan.',
  ],
  '2026-08-14-marcos': [
    'Marcos speaks of a fresh start with China',
    'He mentioned oil and gas to be explored jointly, and talks with Japan about a boundary between economic zones.',
  ],
}
