/** Titles and summaries of the events of 2015 to 2019. */
import type { EventTexts } from './types'

export const texts2015To2019: EventTexts = {
  '2015-mischief-landfill': [
    'Landfill at Mischief Reef',
    'Dredging that began early in the year made some 5.6 square km of land along the atoll’s edge.',
  ],
  '2015-04-16-fiery-cross-airstrip': [
    'Runway at Fiery Cross Reef seen from space',
    'Images by commercial satellites showed it under construction.',
  ],
  '2015-06-02-luconia': [
    'Malaysia protests about a ship at Luconia Shoals',
    'It said that a vessel of China’s coast guard had been at anchor in Malaysia’s economic zone for a long time.',
  ],
  '2015-subi-landfill': [
    'Landfill at Subi Reef measured',
    'By images from the first days of June the new land came to nearly four square kilometres.',
  ],
  '2015-06-16-reclamation-ending': [
    'China announces the end of its landfills',
    'The ministry in Beijing stated that filling would stop before long on some features and construction continue.',
  ],
  '2015-10-27-lassen': [
    'USS Lassen near Subi Reef',
    'The destroyer went closer than 12 nautical miles to the reef.',
  ],
  '2015-10-29-jurisdiction': [
    'Tribunal accepts part of the case',
    'On some Philippine submissions it declared itself competent; on others it postponed the question.',
  ],
  '2015-12-itu-aba-wharf': [
    'Taiwan completes a wharf on Itu Aba',
    'Some eight acres of land were made in the course of the works.',
  ],
  '2016-01-paracels-works': [
    'Chinese works on three Paracel islands',
    'Images show landfill on North, Tree and Duncan islands.',
  ],
  '2016-01-30-curtis-wilbur': [
    'USS Curtis Wilbur near Triton Island',
    'The operation was directed at rules on announcing a passage. China, Taiwan and Viet Nam claim the island.',
  ],
  '2016-02-14-hq9': [
    'HQ-9 missiles seen on Woody Island',
    'Launchers of the air-defence system appear in satellite pictures.',
  ],
  '2016-03-19-natuna': [
    'Chinese coast guard frees a boat off Natuna',
    'Indonesia had detained the men of the Kway Fey when a ship from China pushed the boat free. Jakarta protested.',
  ],
  '2016-05-10-lawrence': [
    'USS William P. Lawrence near Fiery Cross Reef',
    'The destroyer came closer than 12 nautical miles to the reef.',
  ],
  '2016-06-17-natuna': [
    'Indonesian warship fires at boats off Natuna',
    'A fishing boat from China was seized with its crew. China reported one injured fisherman.',
  ],
  '2016-07-12-award': [
    'Tribunal issues its award',
    'It found no legal basis for rights in the dashes beyond the Convention and no Spratly feature entitled to an economic zone, and held that China had breached duties. It left sovereignty aside; China rejects it.',
  ],
  '2016-08-05-senkaku-swarm': [
    'Fishing fleet and patrol ships near the Senkakus',
    'According to Japan, 200 to 300 fishing boats from China gathered within a few days, and up to fifteen government ships came with them.',
  ],
  '2017-02-paracel-outposts': [
    'AMTI counts 20 Chinese outposts in the Paracels',
    'Its survey lists landfill, harbours and landing places for helicopters.',
  ],
  '2017-05-dewey': [
    'USS Dewey near Mischief Reef',
    'The destroyer carried out manoeuvres by the artificial island.',
  ],
  '2017-07-north-natuna-sea': [
    'Indonesia introduces the name North Natuna Sea',
    'The national map uses it for waters in the north of the country’s economic zone.',
  ],
  '2017-07-02-stethem': [
    'USS Stethem near Triton Island',
    'The destroyer sailed by the Paracel island. China protested.',
  ],
  '2017-08-10-mccain': [
    'USS John S. McCain near Mischief Reef',
    'The destroyer sailed by the artificial island.',
  ],
  '2018-05-missiles': [
    'Missiles reported on three Spratly reefs',
    'According to US reports, weapons against ships and aircraft were set up on Mischief, Subi and Fiery Cross.',
  ],
  '2018-05-18-bombers': [
    'H-6K bombers practise on an island',
    'China’s air force reported landings without naming the place; observers took it for Woody Island.',
  ],
  '2018-10-decatur': [
    'USS Decatur and a Chinese warship nearly collide',
    'By US accounts the two ships came close while the destroyer was operating off Gaven and Johnson reefs.',
  ],
  '2018-11-bombay-platform': [
    'Platform appears on Bombay Reef',
    'According to Japan’s defence ministry, China put a structure carrying sensors on the Paracel reef.',
  ],
  '2019-06-09-gemver': [
    'Philippine boat Gem-Ver struck near Reed Bank',
    'A vessel from China hit and sank the anchored boat. Its 22 men were rescued by fishermen from Viet Nam.',
  ],
  '2019-07-vanguard': [
    'Chinese survey at Vanguard Bank',
    'With an escort, the Haiyang Dizhi 8 worked in the economic zone claimed by Viet Nam; Vietnamese ships followed it.',
  ],
  '2019-12-west-capella': [
    'Stand-off around the West Capella',
    'Ships from China and Viet Nam kept near the drilling ship, which worked for Malaysia until May 2020. A Chinese survey ship and US warships came in April.',
  ],
  '2019-12-12-malaysia-clcs': [
    'Malaysia files on its northern shelf',
    'Notes by China, by the Philippines on 6 March 2020 and by others followed at the UN.',
  ],
}
