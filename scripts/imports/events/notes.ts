/** Our wording of what is doubtful about an event, by event id. */
export const eventNotes: Readonly<Record<string, string>> = {
  '1887-sino-french-convention':
    'Read in encyclopaedias only, which give the reading that favours China as a fact. The convention was not read.',
  '1921-guangdong-hainan':
    'According to the source the decision was first taken in 1911 and renewed in 1921.',
  '1938-france-lands-paracels': 'Rests on one encyclopaedia article written from a Chinese point of view.',
  '1947-eleven-dash-map': 'Whether it was drawn or published in 1947 or 1948 differs between sources.',
  '1949-prc-eastern-paracels':
    'The source says no more than after 1949; elsewhere 1950 or a later year is given.',
  '1952-treaties-in-force': 'The treaty of Taipei is dated 29 April 1952 in one encyclopaedia text.',
  '1968-philippines-first-islands':
    'Sources disagree on the start: 1967–1968, 1970–1978 or merely before July 1971. No date was found for Flat Island.',
  '1971-philippines-thitu': 'An older text has 1967 or 1968 for Thitu.',
  '1975-south-vietnam-southwest-cay': 'No date closer than early 1975 was found.',
  '1977-vietnam-zones': 'The day was not checked against a second source.',
  '1978-vietnam-amboyna':
    'The New Straits Times reports that Malaysian markers put up on the cay that year were destroyed.',
  '1983-malaysia-swallow': 'A columnist in the Philippines has 1986.',
  '1986-malaysia-mariveles': 'The year is in the New Straits Times; the month comes from a single columnist.',
  '1987-vietnam-barque-canada': 'Wikipedia in English has 1988.',
  '1988-gaven-hughes-subi': 'No day per reef was found; early 1988 is what accounts suggest.',
  '1988-vietnam-other-reefs': 'No day per reef was found.',
  '1988-cuarteron':
    'Either 17 or 18 February, depending on the source; for the 17th a face-off is mentioned.',
  '1988-dk1': 'This is when it was decided; when each platform was built was not found.',
  '1992-manila-declaration': 'The day was not read.',
  '1995-mischief-reef':
    'When China came is put anywhere from the middle of 1994 to early 1995. The oldest press report read dates from 14 February 1995.',
  '1997-scarborough-standoff': 'Rests on a Chinese account alone.',
  '1999-taiwan-baselines': 'One encyclopaedia has 31 December 1999, yet quotes the decree of 10 February.',
  '1999-malaysia-investigator': 'The month comes from a single columnist.',
  '2003-indonesia-vietnam-shelf': 'In two copies the date is 23 June.',
  '2012-senkaku-purchase':
    'What changed was the owner within Japan; which state administers the islands did not change.',
  '2012-binh-minh-2':
    'The printed position says west where east must be meant and has been read as degrees and minutes.',
  '2013-vertical-map': 'A tenth dash had been printed before.',
  '2013-reclamation-start':
    'September 2013 in the paper of the Congressional Research Service, December 2013 by the Pentagon.',
  '2014-edca': 'The day was not read.',
  '2014-fiery-cross-landfill': 'Begun in summer 2014. Sources print 2.70, 2.72, 2.74 or 2.80 square km.',
  '2014-hd981':
    'By computation the rig’s first place lies 17 and the second 25 nautical miles south of Triton Island.',
  '2014-05-26-boat-sunk': 'Drawn where the rig then stood; where the boat went down was not read.',
  '2015-mischief-landfill': 'Begun early in 2015. Sources print 5.58, 5.66 or about 6.07 square km.',
  '2015-subi-landfill':
    'Sources print 3.87 square km for 5 June 2015, 4.30 for 10 June and 3.95 for the year.',
  '2017-05-dewey': 'The day was not read.',
  '2018-10-decatur': 'Dated by the report; the day itself was not read.',
  '2019-07-vanguard': 'It went on into autumn; when it ended was not read.',
  '2020-04-boat-sunk': 'The day was not kept.',
  '2022-08-04-taiwan-drills': 'By Japan’s count there were nine missiles.',
  '2023-02-13-laser': 'Dated by the statement; the day itself was not read.',
  '2023-10-22-collisions':
    'One account places the first collision 13.5 nautical miles to the east-north-east of the outpost.',
  '2024-03-24-second-thomas': 'The date is that of one timeline and was not checked.',
  '2024-06-15-detention-rules': 'Reports on the clash of 17 June mention them.',
  '2024-10-natuna':
    'The statement of November 2024 spoke of joint development where claims overlap; Indonesia had held that none overlap.',
  '2024-12-31-senkaku-355': 'Contiguous zone only. In the territorial sea far fewer entries were counted.',
  '2025-02-26-taiwan-drill':
    'The CBS article speaks of the Taiwan Strait, the ministry in Taipei of waters off the south-western coast.',
  '2025-03-24-jjoc':
    'The first phase of the American upgrade was made public on 30 March and reported finished on 29 October 2025.',
  '2025-05-bombers': 'Dated by the report.',
  '2025-10-antelope':
    'Some put the start in October, others late in December 2025. A report of 2026 has about 6 square km of land after half a year.',
  '2026-03-16-asamaru': 'Rests on Chinese accounts alone.',
  '2026-05-27-netherlands': 'Rests on a Chinese account alone, which writes the ship’s name 德鲁伊特.',
}
