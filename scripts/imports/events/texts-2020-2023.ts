/** Titles and summaries of the events of 2020 to 2023. */
import type { EventTexts } from './types'

export const texts2020To2023: EventTexts = {
  '2020-01-montgomery': [
    'USS Montgomery near Fiery Cross Reef',
    'It was the first US operation of that year in the Spratlys, by a littoral combat ship.',
  ],
  '2020-04-boat-sunk': [
    'Vietnamese fishing boat sinks in Paracel waters',
    'A government ship from China had rammed it, Hanoi said. In Beijing’s account the boat caused the collision.',
  ],
  '2020-04-18-districts': [
    'China divides Sansha into two districts',
    'They are named Xisha and Nansha; a list of names for features at sea came out a day later. Hanoi and Manila protested.',
  ],
  '2020-07-13-us-position': [
    'United States states its position on maritime claims',
    'It followed the award of 2016 and rejected most of China’s claims at sea, without a view on who owns the islands.',
  ],
  '2020-09-16-eu3-note': [
    'Three European states send the UN a note',
    'France, Germany and the United Kingdom disagreed with the legal grounds on which China bases claims in the sea.',
  ],
  '2021-natuna-drilling': [
    'Gas drilling off Natuna watched by Chinese ships',
    'Vessels of China’s coast guard kept near the Indonesian rig for some three months.',
  ],
  '2021-01-22-coast-guard-law': [
    'China passes a Coast Guard Law',
    'In waters that China counts as its own, force may be used against foreign vessels. In effect from 1 February.',
  ],
  '2021-03-07-whitsun': [
    'About 220 Chinese vessels at Whitsun Reef',
    'Manila spoke of militia when it protested on 21 and 22 March. Beijing spoke of fishing boats that sought shelter.',
  ],
  '2021-11-barque-canada': [
    'New Vietnamese dredging at Barque Canada Reef',
    'Pictures show the first works of a building programme far larger than Viet Nam’s earlier ones.',
  ],
  '2022-08-04-taiwan-drills': [
    'Chinese exercises around Taiwan after Pelosi’s visit',
    'Zones around the island were closed and ballistic missiles fired, eleven by Taiwan’s count. Five at least fell in Japan’s economic zone, says Japan.',
  ],
  '2022-12-vietnam-expansion': [
    'Institute measures Viet Nam’s landfill of 2022',
    'AMTI first reported some 420 acres for the year and later corrected itself to 342.',
  ],
  '2022-12-22-idn-vnm-eez': [
    'Indonesia and Viet Nam agree on an EEZ boundary',
    'Talks of twelve years ended with a line for the water column off Natuna. Until August 2025 no coordinates had been published.',
  ],
  '2023-02-02-edca-sites': [
    'Four more Philippine bases open to US forces',
    'They were agreed under the accord of 2014; their names followed on 3 April.',
  ],
  '2023-02-13-laser': [
    'Manila reports a laser at Second Thomas Shoal',
    'A coast guard ship from China had pointed a laser of military strength at a Philippine crew, it said.',
  ],
  '2023-04-08-joint-sword': [
    'Exercise Joint Sword around Taiwan',
    'The PLA exercised for three days after Taiwan’s president had held a meeting in the United States. On the third day Taiwan counted 91 aircraft.',
  ],
  '2023-08-05-second-thomas': [
    'Supply boats hosed at Second Thomas Shoal',
    'China’s coast guard turned water cannon on boats bound for the Philippine outpost.',
  ],
  '2023-08-28-ten-dash-map': [
    'Six governments object to China’s map of 2023',
    'The standard map has ten dashes and other claimed borders. Protests came from India, Indonesia, Malaysia, the Philippines, Taiwan and Viet Nam.',
  ],
  '2023-09-22-barrier': [
    'Barrier across the entrance of Scarborough Shoal',
    'China closed it with 300 m of floats; on 25 September the Philippine coast guard cut them.',
  ],
  '2023-10-vietnam-dredging': [
    'Viet Nam fills land at Central and South reefs',
    'AMTI’s report of November 2023 mentions the works and puts the year so far at 404 acres.',
  ],
  '2023-10-22-collisions': [
    'Two collisions off Second Thomas Shoal',
    'On a supply run one Philippine boat collided with a coast guard ship from China, another with a militia vessel. Each side held the other responsible.',
  ],
  '2023-12-09-scarborough': [
    'Philippine fisheries vessels hosed at Scarborough Shoal',
    'Water cannon were turned on them close to the shoal.',
  ],
  '2023-12-10-second-thomas': [
    'Hosing and a collision at Second Thomas Shoal',
    'It happened on a supply run, one day after the incident at Scarborough Shoal.',
  ],
}
