/** Titles and summaries of the events of 2024. */
import type { EventTexts } from './types'

export const texts2024: EventTexts = {
  '2024-03-01-prc-tonkin-baseline': [
    'China announces a Gulf of Tonkin baseline',
    'Its seven points close off the north of the gulf. Viet Nam asked that the boundary of 2000 be respected.',
  ],
  '2024-03-05-second-thomas': [
    'Collision on a supply run to Second Thomas Shoal',
    'Chinese vessels used water cannon and barred the way; one collided with a ship of the Philippine coast guard.',
  ],
  '2024-03-24-second-thomas': [
    'Supply boat damaged at Second Thomas Shoal',
    'Water cannon hit the wooden vessel on the way to the Philippine outpost.',
  ],
  '2024-04-30-scarborough': [
    'Two Philippine ships hosed at Scarborough Shoal',
    'According to Manila the two suffered damage.',
  ],
  '2024-05-19-airdrop': [
    'Dispute over parcels dropped at Second Thomas Shoal',
    'Manila said that a Chinese crew had taken supplies dropped for the outpost and thrown them overboard.',
  ],
  '2024-05-23-joint-sword-a': [
    'Exercise Joint Sword-2024A around Taiwan',
    'It lasted two days and came right after President Lai had taken office.',
  ],
  '2024-06-vietnam-record': [
    'Viet Nam’s landfill faster than ever',
    'AMTI measured 692 acres more on ten features since November, and 2,360 acres dredged or filled altogether.',
  ],
  '2024-06-14-phl-clcs': [
    'Philippines files on its shelf off Palawan',
    'The part beyond 200 miles overlaps with what Malaysia and Viet Nam have filed. Malaysia and China objected.',
  ],
  '2024-06-15-detention-rules': [
    'New rules of China’s coast guard on detention',
    'Foreigners who enter waters claimed by China may be held under them.',
  ],
  '2024-06-17-second-thomas': [
    'Philippine sailors hurt at Second Thomas Shoal',
    'Men of China’s coast guard, carrying blades and sticks, stopped Philippine navy boats, damaged them and took rifles away.',
  ],
  '2024-07-17-vnm-clcs': [
    'Viet Nam files on the central shelf',
    'It is the country’s third submission and concerns the middle of the sea. China objected.',
  ],
  '2024-07-21-arrangement': [
    'Manila and Beijing agree on supply runs for now',
    'The provisional arrangement concerns the ship at Second Thomas Shoal. The two sides give differing accounts of what it says.',
  ],
  '2024-08-19-sabina': [
    'Collisions at Sabina Shoal',
    'Before dawn two ships of the Philippine coast guard collided with Chinese ones. More clashes followed in August.',
  ],
  '2024-09-29-vietnamese-fishermen': [
    'Vietnamese fishing crew beaten near the Paracels',
    'Viet Nam protested to China because of the ten injured.',
  ],
  '2024-10-natuna': [
    'Indonesia turns away a Chinese ship off Natuna',
    'A coast guard ship from China was told to leave more than once in October, while Jakarta and Beijing worked on a joint statement.',
  ],
  '2024-10-14-joint-sword-b': [
    'Exercise Joint Sword-2024B around Taiwan',
    'It lasted one day and came after an address by President Lai.',
  ],
  '2024-11-08-phl-maritime-zones': [
    'Philippines enacts the Maritime Zones Act',
    'It describes the zones that the country claims under the Convention; a second act lays out sea lanes. Malaysia and China objected.',
  ],
  '2024-11-10-prc-scarborough': [
    'China announces baselines for Scarborough Shoal',
    'There are sixteen points, the last equal to the first. In December a chart went to the UN.',
  ],
  '2024-12-04-scarborough': [
    'Fisheries ship hosed at Scarborough Shoal',
    'Manila reported that the water cannon were those of Chinese vessels.',
  ],
  '2024-12-31-senkaku-355': [
    'Senkakus: Chinese ships on 355 days of 2024',
    'It is the count of Japan’s coast guard for the contiguous zone in a year of 366 days, and the highest until then.',
  ],
}
