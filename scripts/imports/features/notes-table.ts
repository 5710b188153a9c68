/** Notes that no template makes, in our own words, by feature. */
export const ownNotes: Record<string, string[]> = {
  'scarborough-shoal': ['No structure was read of.'],
  'thitu-island': [
    'AMTI prints 中業群礁, the name of the whole Thitu Reefs, in traditional script.',
    'An older English Wikipedia text dates the Philippine move to 1968.',
  ],
  'loaita-southwest-reef': ['The Philippine post that AMTI lists is on Loaita Cay, 5 km away.'],
  'loaita-island': [
    'A South Vietnamese crew rebuilt a stele here on 22 May 1963.',
    'GlobalSecurity dates the whole Philippine move to 1970–1978.',
  ],
  'lankiam-cay': ['AMTI does not count it among the nine Philippine posts; see Loaita Cay.'],
  'itu-aba-island': [
    'The dates before 1956 come from a Wikipedia revision of 2008 and a digest, which differ on the first French visit.',
  ],
  'zhongzhou-reef': [
    'A Wikipedia text puts it 4.6 km east of Itu Aba and 7.2 km west of Sand Cay, that is near longitude 114.408.',
    'No permanent garrison was read of; a minister from Taipei planted a flag in 2003.',
  ],
  'sand-cay': [
    'Chinese sources say that South Vietnamese troops landed in 1974 while a Taiwanese party was away in a typhoon.',
  ],
  'sin-cowe-island': ['One Vietnamese text dates the South Vietnamese post to early 1974.'],
  'whitsun-reef': [
    'The Filipino name Julian Felipe goes to Grierson Reef in AMTI and Chinese Wikipedia, to this reef elsewhere.',
  ],
  'grierson-reef': [
    'The Filipino name Julian Felipe goes to this feature in AMTI and Chinese Wikipedia, to Whitsun Reef elsewhere.',
  ],
  'lansdowne-reef': ['AMTI prints the Vietnamese name as “Đá Len Đao Vinh”.'],
  'subi-reef': [
    'One page says that China took it from the Philippines in 1988; no other source read has a Philippine post there.',
  ],
  'irving-reef': [
    'English Wikipedia counts it as Philippine-held; AMTI and the official Philippine list of 2018 do not.',
  ],
  'cornwallis-reef': [
    'Chinese Wikipedia also calls it Osmena Reef; AMTI gives that name to Cornwallis South Reef.',
  ],
  'liyue-nantan': ['Chinese Wikipedia prints its English name as North Reef.'],
  'nanshan-island': ['GlobalSecurity dates the whole Philippine move to 1970–1978.'],
  'mischief-reef': ['Another text dates the Chinese move to 1994.'],
  'second-thomas-shoal': [
    'A Chinese Wikipedia list marks it as without a post, against every other source.',
    'AMTI lists it as submerged; the 2016 award held it a low-tide elevation.',
  ],
  'central-reef': ['AMTI saw new dredging from October 2023.'],
  'cuarteron-reef': ['The day of the landing was not found; the stand-off of 17 February 1988 was.'],
  'prince-of-wales-bank': [
    'The Chinese longitude of 110°02′ looks like a slip for about 110°32′: a Vietnamese text has Grainger Bank 22 nautical miles away, which fits the position used (19) and not the other (34).',
  ],
  'prince-consort-bank': [
    'Only one position is usable; it lies 32 nautical miles from Grainger Bank, as a Vietnamese text says.',
  ],
  'vanguard-bank': [
    'The bank is 50 to 60 km long, so that both positions can lie on it; a Vietnamese text has Grainger Bank 55 nautical miles away, against 52 and 47 from the two positions.',
  ],
  'amboyna-cay': [
    'Malaysian forces landed markers in 1978, which were destroyed (New Straits Times).',
    'The gazetteer dates the Vietnamese post to 1975, 1978 or 1979.',
  ],
  'ardasier-reef': ['AMTI prints 安渡灘, Ardasier Bank, as the name in traditional script.'],
  'dallas-reef': [
    'Chinese and German Wikipedia count it as Malaysian-held; AMTI and the New Straits Times list five Malaysian posts without it.',
  ],
  'mariveles-reef': ['AMTI prints the Malay name as “Terumbu Montanani”.'],
  'louisa-reef': [
    'Brunei’s claim is to the zone around the reef; sources differ on whether Malaysia has dropped its claim.',
  ],
  'woody-island': [
    'One text dates China’s hold on the Amphitrite Group to 1970; an older Wikipedia revision has 1975.',
  ],
  'north-island-paracels': [
    'The published 4 ha look ten times too small: the shoreline polygon at this place measures about 46 ha.',
  ],
  'duncan-island': [
    'AMTI prints 道乾群島, the Taiwanese name of the Duncan Islands, Duncan and Palm.',
    'The National Bureau of Asian Research reports that dredged sand enlarged it by about half.',
  ],
  'antelope-reef': [
    'A Vietnamese audit list calls it Đá Sơn Kỳ and puts it some 15 km north, on the platform of Quanfu and Yagong; AMTI and Vietnamese Wikipedia agree on the position used.',
    'Sources put the start of the works of 2025–2026 in October or in late December 2025.',
  ],
  'loaita-cay': [
    'Sources differ on which cay is called Panata: AMTI and an official list of 2018 say this one, English Wikipedia, the Inquirer (2022) and a Vietnamese account of 1978 say Lankiam Cay.',
  ],
  'barque-canada-reef': ['English Wikipedia dates the post to 1988; AMTI and Vietnamese Wikipedia to 1987.'],
  'kuba-shima': [
    'It is 22 km from Uotsuri-shima according to Japan’s foreign ministry, 27 km according to a Chinese site and 29 km by the positions used.',
  ],
  'taisho-to': [
    'It is 103 km from Uotsuri-shima according to Japan’s foreign ministry, 110 km according to a Chinese text and by the positions used.',
  ],
  'yongnan-ansha': [
    'That the Chinese and the Vietnamese name mean the same feature is inferred from the positions, 0.9 km apart.',
  ],
}
