/** Titles and summaries of the events of 2010 to 2014. */
import type { EventTexts } from './types'

export const texts2010To2014: EventTexts = {
  '2010-minjinyu': [
    'Trawler and coast guard collide near the Senkakus',
    'Two vessels of Japan’s coast guard were hit by a Chinese trawler. Its captain was arrested, and a diplomatic crisis lasted until he was freed.',
  ],
  '2011-jackson-atoll': [
    'Shots near Jackson Atoll reported',
    'In a Philippine account a frigate from China fired three times close to Philippine fishing boats.',
  ],
  '2011-reed-bank': [
    'Survey ship stopped at Reed Bank',
    'Two patrol vessels from China approached a ship that looked for oil under a Philippine licence. A collision is mentioned in one account.',
  ],
  '2011-binh-minh': [
    'Cable of the survey ship Binh Minh 02 cut',
    'Off the middle of Viet Nam’s coast, surveillance vessels from China cut the seismic cable of the PetroVietnam ship.',
  ],
  '2011-west-philippine-sea': [
    'Manila adopts the name West Philippine Sea',
    'The name came into official use for the waters that the Philippines claims to its west.',
  ],
  '2011-guidelines': [
    'ASEAN and China adopt guidelines on conduct',
    'They concern how the declaration of 2002 is to be carried out.',
  ],
  '2011-china-vietnam-principles': [
    'China and Viet Nam sign principles for sea disputes',
    'The text says on what basis the two governments want to settle questions at sea.',
  ],
  '2012-scarborough-standoff': [
    'Two-month face-off at Scarborough Shoal begins',
    'Chinese surveillance ships placed themselves between a Philippine warship and Chinese fishing crews whom it wanted to arrest in the lagoon.',
  ],
  '2012-scarborough-control': [
    'China remains in control at Scarborough Shoal',
    'After the Philippine ships had gone, Chinese ships stayed; since then they have decided who may enter.',
  ],
  '2012-vietnam-law-of-the-sea': [
    'Viet Nam adopts its Law of the Sea',
    'The law names the Paracels and the Spratlys as under Vietnamese jurisdiction. Beijing called in the ambassador on the day.',
  ],
  '2012-sansha': [
    'China inaugurates Sansha city',
    'From Woody Island it is to administer the Paracels, the Spratlys and Macclesfield Bank. Hanoi and Manila protested.',
  ],
  '2012-taiwan-drill': [
    'Taiwan exercises on Itu Aba',
    'Live ammunition was used on the island. Viet Nam protested.',
  ],
  '2012-diaoyu-baselines': [
    'China announces baselines for the Diaoyu Islands',
    'The points were published when Japan was about to buy three of the islands, and lodged with the UN on 21 September.',
  ],
  '2012-senkaku-purchase': [
    'Japanese state buys three Senkaku islands',
    'It paid the owner 2.05 billion yen. In China there were protests, and Chinese government ships came regularly from then on.',
  ],
  '2012-09-14-six-ships': [
    'Six Chinese ships in Senkaku waters',
    'Surveillance ships went into the territorial sea of the islands on the third day after the purchase.',
  ],
  '2012-binh-minh-2': [
    'Binh Minh 02 loses a cable again',
    'Vietnamese media report that a fishing boat from China cut through a seismic cable, close to the entrance of the Gulf of Tonkin.',
  ],
  '2013-vertical-map': [
    'China announces an upright map with ten dashes',
    'It has mainland and sea at one scale, with over 130 islands of the South China Sea and one dash near Taiwan.',
  ],
  '2013-arbitration-start': [
    'Philippines takes China to arbitration',
    'Manila chose Annex VII of the UN convention. The subject was rights at sea and how they are exercised.',
  ],
  '2013-china-rejects': [
    'China refuses to join the arbitration',
    'It sent the notification back and declared that it did not accept the case.',
  ],
  '2013-second-thomas': [
    'Manila protests about ships at Second Thomas Shoal',
    'Government and fishing vessels from China had come close to the Philippine outpost there.',
  ],
  '2013-ecs-adiz': [
    'China sets up an East China Sea air defence zone',
    'The Senkakus are within it, and it overlaps zones of neighbours. Some days later US bombers crossed it unannounced.',
  ],
  '2013-reclamation-start': [
    'China starts large landfills in the Spratlys',
    'US government papers put the beginning of the dredging, in the end on seven reefs, in the last months of the year.',
  ],
  '2014-edca': [
    'Philippines and United States sign a base agreement',
    'Under the Enhanced Defense Cooperation Agreement, US forces may use Philippine bases in rotation.',
  ],
  '2014-fiery-cross-landfill': [
    'Landfill and runway at Fiery Cross Reef',
    'From the summer on, some 270 hectares of land were made, long enough for a runway of about 3 km.',
  ],
  '2014-gaven-landfill': [
    'Landfill at Gaven Reef North',
    'About 14 hectares of land were made, or almost 18 by another list.',
  ],
  '2014-memorial': ['Philippines files its written case', 'The memorial went to the tribunal.'],
  '2014-cuarteron-landfill': [
    'Landfill at Cuarteron Reef',
    'The works that began in May made some 23 hectares of land.',
  ],
  '2014-hughes-landfill': [
    'Landfill at Hughes Reef',
    'The works that began in May made some 8 to 10 hectares of land.',
  ],
  '2014-hd981': [
    'China places a rig to the south of the Paracels',
    'HD-981 stood in waters claimed by Viet Nam. For weeks ships of the two countries rammed and hosed one another; in July the rig left.',
  ],
  '2014-05-15-johnson-photos': [
    'Philippines releases photographs of Johnson South Reef',
    'Taken from the air, they show that an island was being made out of the reef.',
  ],
  '2014-05-26-boat-sunk': [
    'Vietnamese boat sinks near the rig HD-981',
    'It had collided with the Chinese vessel 11209. Hanoi and Beijing each held the other side responsible.',
  ],
  '2014-06-vertical-map': [
    'Upright map of China published in Hunan',
    'The map, passed by the surveying authority, shows ten dashes and the sea in the scale of the land.',
  ],
  '2014-position-paper': [
    'China publishes a position paper on the case',
    'The foreign ministry sets out why, in its view, the tribunal cannot decide.',
  ],
}
