/** Titles and summaries of the events of 1974 to 1989. */
import type { EventTexts } from './types'

export const texts1974To1989: EventTexts = {
  '1974-cloma-cedes': [
    'Cloma transfers his claim to the Philippine state',
    'Held under martial law, he signed over what rights he claimed in Freedomland for the price of one peso.',
  ],
  '1974-prc-statement': [
    'China repeats its claim to the island groups',
    'Responding to Saigon’s steps, the foreign ministry claimed the Paracels, the Spratlys, Pratas and Macclesfield Bank.',
  ],
  '1974-flags-crescent': [
    'Rival landings in the Crescent Group',
    'Shortly before the battle, parties from South Viet Nam and China raised flags on Robert and other islands and took down each other’s.',
  ],
  '1974-paracels-battle': [
    'Battle of the Paracel Islands',
    'Chinese and South Vietnamese ships fought among the western islands. The corvette HQ-10 sank, and China held the area afterwards.',
  ],
  '1974-paracels-landing': [
    'China takes Pattle, Robert and Money islands',
    'Bombing preceded Chinese landings on the last islands with South Vietnamese garrisons. From then on China has held the entire group.',
  ],
  '1975-south-vietnam-southwest-cay': [
    'South Viet Nam takes Southwest Cay from Manila',
    'A few months before the war in Viet Nam ended, the cay changed from a Philippine to a South Vietnamese garrison.',
  ],
  '1975-04-14-southwest-cay': [
    'North Vietnamese navy captures Southwest Cay',
    'Commandos from Hanoi opened their Spratly campaign by taking the cay from its South Vietnamese garrison.',
  ],
  '1975-04-25-sand-cay': [
    'North Vietnamese navy captures Sand Cay',
    'In the second landing of the campaign the South Vietnamese soldiers on the cay surrendered.',
  ],
  '1975-04-29-spratlys': [
    'Four more islands pass to North Vietnamese forces',
    'Spratly, Namyit, Sin Cowe and Amboyna changed hands by 29 April; their South Vietnamese garrisons had been ordered out.',
  ],
  '1977-vietnam-zones': [
    'Viet Nam declares its maritime zones',
    'A statement from Hanoi sets out a territorial sea, a contiguous zone, an economic zone and a shelf.',
  ],
  '1978-philippines-west-york': [
    'Philippine troops move onto West York Island',
    'A second cay was garrisoned as well: Lankiam Cay in some sources, Loaita Cay in others.',
  ],
  '1978-vietnam-amboyna': [
    'Viet Nam places troops on Amboyna Cay again',
    'A Vietnamese garrison settled on the cay in the south of the Spratlys.',
  ],
  '1978-vietnam-grierson': [
    'Viet Nam places troops on Grierson Reef',
    'A Vietnamese garrison settled on the reef, which is known as Sin Cowe East too.',
  ],
  '1978-vietnam-pearson': [
    'Viet Nam places troops on Pearson Reef',
    'A Vietnamese garrison settled on the reef.',
  ],
  '1978-vietnam-central': [
    'Viet Nam places troops on Central Reef',
    'A Vietnamese garrison settled on the reef, called Truong Sa Dong in Vietnamese.',
  ],
  '1978-pd-1596': [
    'Philippine decree on the Kalayaan Island Group',
    'Presidential Decree 1596 claims the islands and the sea inside a polygon and makes them a municipality of the province of Palawan.',
  ],
  '1979-malaysia-map': [
    'Malaysia publishes a map of its continental shelf',
    'The limit on the map includes some of the southern Spratly features.',
  ],
  '1980-vietnam-decree-30c': [
    'Viet Nam sets rules for foreign ships',
    'Decree 30/C lays down conditions for entering Vietnamese zones, above all for warships.',
  ],
  '1982-vietnam-hoang-sa-district': [
    'Viet Nam creates Hoang Sa district',
    'Hanoi made a district of Quang Nam–Da Nang out of the Paracels, which were under Chinese control.',
  ],
  '1982-vietnam-cambodia-waters': [
    'Viet Nam and Cambodia agree on historic waters',
    'Both governments called an area between their islands and coasts joint historic waters; its division was postponed.',
  ],
  '1982-vietnam-baselines': [
    'Viet Nam declares straight baselines',
    'The lines run along most of the coast. Their end in the Gulf of Tonkin stayed open, and the first point was left for talks with Cambodia.',
  ],
  '1982-unclos': [
    'UN law of the sea convention ready for signature',
    'The convention is the present framework for zones at sea. It has been in force since 16 November 1994.',
  ],
  '1983-malaysia-swallow': [
    'Malaysia sets up a post on Swallow Reef',
    'Naval commandos landed on the reef, and Malaysian forces have stayed.',
  ],
  '1984-malaysia-eez-act': [
    'Malaysian act on the exclusive economic zone',
    'Act 311 gives Malaysia’s economic zone a basis in national law.',
  ],
  '1986-malaysia-ardasier': [
    'Malaysia sets up a post on Ardasier Reef',
    'Naval commandos went onto the reef, and a station was built later.',
  ],
  '1986-malaysia-mariveles': [
    'Malaysia sets up a post on Mariveles Reef',
    'A Malaysian naval station was founded on the reef.',
  ],
  '1987-vietnam-barque-canada': [
    'Viet Nam sets up a post on Barque Canada Reef',
    'Vietnamese soldiers were stationed on the reef, a long one in the southern Spratlys.',
  ],
  '1987-fiery-cross-station': [
    'China selects Fiery Cross Reef for an ocean station',
    'The planned post was to record sea level within a programme connected with UNESCO.',
  ],
  '1987-vietnam-west-reef': [
    'Viet Nam sets up a post on West Reef',
    'Vietnamese soldiers were stationed on the reef, one of the London Reefs.',
  ],
  '1988-gaven-hughes-subi': [
    'China takes Gaven, Hughes and Subi reefs',
    'Over the year China set up posts on three more Spratly reefs.',
  ],
  '1988-vietnam-other-reefs': [
    'Viet Nam sets up posts on seven more reefs',
    'Early in 1988 men went to Alison, Cornwallis South, Discovery Great, East and Tennent reefs, and in the Union Banks to Collins and Lansdowne.',
  ],
  '1988-fiery-cross': [
    'China takes Fiery Cross Reef',
    'Chinese forces settled on the reef and made Vietnamese vessels that came near turn away.',
  ],
  '1988-vietnam-ladd': [
    'Viet Nam sets up a post on Ladd Reef',
    'Vietnamese soldiers were stationed on the reef, which lies to the west of Spratly Island.',
  ],
  '1988-cuarteron': [
    'China takes Cuarteron Reef',
    'Chinese soldiers went onto the reef about 17 or 18 February.',
  ],
  '1988-johnson-south': [
    'Clash at Johnson South Reef',
    'Chinese warships opened fire on Vietnamese soldiers and supply ships. China held the reef afterwards, Viet Nam the nearby Collins and Lansdowne reefs.',
  ],
  '1988-johnson-south-control': [
    'Johnson South Reef comes under Chinese control',
    'China has held the reef since the clash of the same day.',
  ],
  '1988-vietnam-petley': [
    'Viet Nam sets up a post on Petley Reef',
    'Vietnamese soldiers were stationed there on the day after the clash at Johnson South Reef.',
  ],
  '1988-vietnam-south-reef': [
    'Viet Nam sets up a post on South Reef',
    'Vietnamese soldiers were stationed there two days after the clash at Johnson South Reef.',
  ],
  '1988-dk1': [
    'Viet Nam decides on the DK1 platforms',
    'Platforms described as economic, scientific and service stations were to stand on Vanguard, Prince of Wales, Rifleman and other southern banks.',
  ],
}
