/** Titles and summaries of the events of 1887 to 1973. */
import type { EventTexts } from './types'

export const texts1887To1973: EventTexts = {
  '1887-sino-french-convention': [
    'France and Qing China settle the Tonkin border',
    'A convention drew the frontier between China and Tonkin. Later arguments over the islands cite it, but whether it bears on them is disputed.',
  ],
  '1895-japan-senkaku': [
    'Japan takes the Senkakus under its administration',
    'Tokyo incorporated the uninhabited group. China and Taiwan later objected, regarding the step as a result of the war of 1894–95.',
  ],
  '1909-li-zhun-tour': [
    'Qing squadron visits the Paracels',
    'Three ships under Admiral Li Zhun called at fifteen islands, left inscribed stones and hoisted the Chinese flag.',
  ],
  '1921-guangdong-hainan': [
    'Canton government assigns the Paracels to Hainan',
    'The military government in southern China renewed a decision that made the Paracels part of a county on Hainan.',
  ],
  '1932-france-paracels-claim': [
    'France makes a formal claim to the Paracels',
    'Paris claimed the group for its Indochinese territories. China, by note of 27 July 1932, and Japan protested.',
  ],
  '1933-france-spratlys': [
    'France declares that it has annexed Spratly islands',
    'The declaration followed visits by the ships Alerte, Astrolabe and De Lanessan. Japan protested on 21 August 1933, and China objected too.',
  ],
  '1935-roc-feature-names': [
    'Chinese committee publishes 132 names of features',
    'The map committee of the Republic of China printed a list that names 132 islands, reefs and banks in the South China Sea.',
  ],
  '1938-indochina-thua-thien': [
    'French Indochina puts the Paracels under Thua Thien',
    'By a decision of the colonial administration the group became part of the province of Thua Thien.',
  ],
  '1938-france-lands-paracels': [
    'French troops take positions in the Paracels',
    'While Japan and China were at war, soldiers from French Indochina were posted on the islands.',
  ],
  '1939-japan-occupies': [
    'Japan seizes the Paracels and the Spratlys',
    'Japanese forces took both groups early in 1939 and stayed until the surrender in August 1945.',
  ],
  '1939-japan-kaohsiung': [
    'Japan attaches the Spratlys to Kaohsiung',
    'The administration of Taiwan, then Japanese, gave the islands a new name and made them part of Kaohsiung.',
  ],
  '1945-us-recon-itu-aba': [
    'US party inspects Itu Aba',
    'After the surrender an American team looked over the island, which had served Japanese submarines.',
  ],
  '1945-taiwan-woody-marker': [
    'Weather service from Taiwan marks Woody Island',
    'Once Japan had surrendered, staff of Taiwan’s meteorological service set up a marker on the island.',
  ],
  '1946-france-itu-aba': [
    'French sailors land on Itu Aba',
    'A party of the French navy went ashore some two months ahead of the Chinese landing.',
  ],
  '1946-roc-woody': [
    'Republic of China places a garrison on Woody Island',
    'Its navy took charge of the largest Paracel island and left soldiers there, whom France could not bring to leave.',
  ],
  '1946-roc-itu-aba': [
    'Republic of China garrisons Itu Aba',
    'Chinese sailors landed, posted a garrison and renamed the island Taiping after one of their ships.',
  ],
  '1947-france-pattle': [
    'French and Vietnamese troops land on Pattle Island',
    'Forces from Indochina settled in the west of the Paracels while a Chinese garrison sat on Woody Island in the east.',
  ],
  '1947-eleven-dash-map': [
    'Republic of China draws a map with eleven dashes',
    'Eleven dashes form a U around the South China Sea on it. A revised list with 159 names of features belongs to it.',
  ],
  '1949-prc-eastern-paracels': [
    'People’s Republic follows in the eastern Paracels',
    'The Nationalist garrison withdrew after the change of government in China, and the eastern islands came into the hands of the People’s Republic.',
  ],
  '1950-roc-leaves-itu-aba': [
    'Garrison of the Republic of China leaves Itu Aba',
    'Having moved to Taiwan, the Nationalist government withdrew its soldiers from the island.',
  ],
  '1951-san-francisco-treaty': [
    'Peace treaty with Japan signed in San Francisco',
    'Japan renounced its rights to the Spratlys and Paracels; no recipient was named. No Chinese government took part, and the Vietnamese delegate claimed both groups.',
  ],
  '1952-treaties-in-force': [
    'San Francisco treaty in force; treaty of Taipei signed',
    'In a peace of their own, Japan and the Republic of China restated that Japan had given up the islands.',
  ],
  '1956-prc-woody': [
    'People’s Republic strengthens its post on Woody Island',
    'Chinese activity there increased in the year in which South Viet Nam replaced the French in the western Paracels.',
  ],
  '1956-south-vietnam-pattle': [
    'South Viet Nam replaces France on Pattle Island',
    'The South Vietnamese navy took over in the western Paracels; Beijing and Taipei both protested.',
  ],
  '1956-cloma-freedomland': [
    'Tomas Cloma proclaims Freedomland',
    'After a landing in March, the Filipino businessman declared much of the Spratly area his. In July he announced a government seated on Flat Island.',
  ],
  '1956-south-vietnam-southwest-cay': [
    'South Viet Nam puts up a marker on Southwest Cay',
    'Sailors left a stone that declares sovereignty; Saigon counted the cay to the province of Phuoc Tuy.',
  ],
  '1956-roc-returns-itu-aba': [
    'Taiwan sends its garrison back to Itu Aba',
    'In answer to Cloma’s venture, ships from Taiwan met his party and landed soldiers on the island, where a garrison has remained.',
  ],
  '1958-prc-12nm': [
    'China declares a territorial sea of twelve miles',
    'The declaration names the Paracels and the Spratlys among the territories of China to which the breadth applies.',
  ],
  '1958-pham-van-dong-note': [
    'Hanoi’s premier writes to Beijing on the declaration',
    'Pham Van Dong told Zhou Enlai that his government respected the decision on the territorial sea. What the note means for the islands is disputed.',
  ],
  '1961-paracels-quang-nam': [
    'South Viet Nam attaches the Paracels to Quang Nam',
    'Saigon took the group out of the province of Thua Thien and gave it to Quang Nam.',
  ],
  '1968-philippines-first-islands': [
    'Philippine troops move onto Nanshan and Loaita',
    'The first Philippine posts in the Spratlys date from these years; Flat Island came later.',
  ],
  '1969-malaysia-indonesia-shelf': [
    'Malaysia and Indonesia draw their shelf boundary',
    'Their treaty has three separate lines on the seabed, of which two lie in the south of the South China Sea.',
  ],
  '1971-philippines-thitu': [
    'Philippine troops take Thitu and Northeast Cay',
    'In Chinese accounts soldiers from Taiwan had held both islands and were away or were pushed out.',
  ],
  '1971-marcos-claim': [
    'Marcos makes the claim public and addresses Taiwan',
    'Following reports of shots at a Philippine boat, Manila announced its claim to the Kalayaan area and called on Taiwan to leave Itu Aba.',
  ],
  '1972-okinawa-reversion': [
    'Senkakus return to Japanese administration',
    'With Okinawa, the United States gave the islands back to Japan’s administration and took no stand on who owns them. Beijing and Taipei objected.',
  ],
  '1973-south-vietnam-spratlys': [
    'South Viet Nam sends marines to the Spratlys',
    'Saigon assigned the islands to a province and garrisoned several of them, Spratly Island included.',
  ],
}
