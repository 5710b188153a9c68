/** Titles and summaries of the events of 1990 to 2009. */
import type { EventTexts } from './types'

export const texts1990To2009: EventTexts = {
  '1992-manila-declaration': [
    'ASEAN adopts its Manila Declaration',
    'The ministers asked all claimants in the South China Sea for restraint and for settlement without force.',
  ],
  '1992-prc-territorial-sea-law': [
    'China passes its Territorial Sea Law',
    'Its list of Chinese land territory has the Paracels, the Spratlys, Pratas, Macclesfield Bank and the Diaoyu Islands.',
  ],
  '1992-crestone': [
    'China licenses an oil block to Crestone',
    'The American firm was allowed to explore a block in the south-west of the sea, next to a Vietnamese field.',
  ],
  '1992-malaysia-vietnam-mou': [
    'Malaysia and Viet Nam agree to share an oil area',
    'Under a memorandum both may produce petroleum together in a strip of overlapping shelf claims close to the Gulf of Thailand.',
  ],
  '1995-sabina-buoys': [
    'Philippine forces remove buoys near Sabina Shoal',
    'The buoys had been laid by China.',
  ],
  '1995-mischief-reef': [
    'Manila reports Chinese structures on Mischief Reef',
    'The Philippines made public that China had built on the reef, within the area Manila claims. Beijing spoke of shelters for fishermen.',
  ],
  '1995-third-taiwan-crisis': [
    'Third Taiwan Strait crisis',
    'In several rounds up to March 1996 China tested missiles and exercised in the waters around Taiwan.',
  ],
  '1996-us-carriers': [
    'Two US carrier groups ordered towards Taiwan',
    'Washington sent the Independence and the Nimitz while China tested missiles ahead of Taiwan’s presidential election.',
  ],
  '1996-prc-baselines': [
    'China announces baselines for coast and Paracels',
    'The list has 49 points on the mainland coast and 28 in the Paracels. Viet Nam objected to the line around the islands.',
  ],
  '1996-unclos-ratification': [
    'China ratifies UNCLOS; Viet Nam objects at the UN',
    'On the same day China deposited its ratification and Viet Nam a protest against the baselines of the Paracels.',
  ],
  '1997-scarborough-standoff': [
    'Encounter of vessels at Scarborough Shoal',
    'By a Chinese account, vessels of China and the Philippines opposed each other there for several days; China protested.',
  ],
  '1998-mischief-enlarged': [
    'China builds larger on Mischief Reef',
    'Bigger structures took the place of the shelters built first.',
  ],
  '1998-prc-eez-law': [
    'China passes its economic zone and shelf law',
    'The law provides for a zone of 200 miles and a shelf, and states that rights it calls historic stay untouched.',
  ],
  '1999-taiwan-baselines': [
    'Taiwan announces its first baselines',
    'The points cover Taiwan, Pratas and some other islands and leave out the Spratlys; a revised list is dated 18 November 2009.',
  ],
  '1999-malaysia-investigator': [
    'Malaysian structures on Investigator and Erica',
    'Malaysia built on the shoal and on Erica Reef.',
  ],
  '1999-sierra-madre': [
    'BRP Sierra Madre grounded at Second Thomas Shoal',
    'The Philippine navy set the old landing ship on the shoal; a detachment of marines has lived on her ever since.',
  ],
  '1999-taiwan-statement': [
    'Taiwan repeats its claim in the South China Sea',
    'Islands and the waters around them are part of the Republic of China, the foreign ministry in Taipei stated.',
  ],
  '2000-gulf-of-tonkin-boundary': [
    'China and Viet Nam sign a boundary in the Gulf of Tonkin',
    'The treaty has a line of 21 points, with a common fishery zone beside it. It came into force on 30 June 2004.',
  ],
  '2001-ep3': [
    'Collision of a US EP-3 and a Chinese J-8',
    'The two aircraft collided near Hainan and the Chinese pilot was lost. The US plane came down on the island; its crew of 24 was released on 11 April.',
  ],
  '2002-doc': [
    'ASEAN and China sign a Declaration on Conduct',
    'It promises restraint, leaves empty features empty and names a code of conduct as the goal.',
  ],
  '2003-indonesia-vietnam-shelf': [
    'Indonesia and Viet Nam draw their shelf boundary',
    'The line on the seabed north of Natuna joins the ends of the lines that Indonesia and Malaysia had drawn in 1969.',
  ],
  '2007-sansha-plan': [
    'Viet Nam protests at a plan for Sansha city',
    'Hanoi reacted to reports that China meant to make a city out of its South China Sea administration.',
  ],
  '2008-ecs-consensus': [
    'China and Japan agree on principles for gas',
    'Near the median line of the East China Sea a block was to be developed jointly, and Japan was to take part at Chunxiao. Legal positions were reserved.',
  ],
  '2008-senkaku-first-intrusion': [
    'First Chinese government ships near the Senkakus',
    'By Japan’s count it was the first entry into the territorial sea: two survey vessels for some nine hours, at one time 6 km from the islands.',
  ],
  '2009-impeccable': [
    'Chinese vessels obstruct USNS Impeccable',
    'South of Hainan five Chinese vessels came close to the unarmed US survey ship and blocked its way.',
  ],
  '2009-philippine-baselines': [
    'Philippines passes a baselines law',
    'Republic Act 9522 has a new list of archipelagic baselines; for Kalayaan and Scarborough Shoal it provides a regime of islands.',
  ],
  '2009-joint-clcs': [
    'Malaysia and Viet Nam file on the shelf together',
    'Their submission to the UN commission concerns an extended shelf in the south of the sea.',
  ],
  '2009-nine-dash-notes': [
    'China sends the UN notes with a nine-dash map',
    'The notes object to the joint filing and to one by Viet Nam for the north; the map with nine dashes was enclosed.',
  ],
}
