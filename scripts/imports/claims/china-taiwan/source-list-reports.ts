/** Reports from the research dossier on the exchange of notes of 2019–2020. */
import type { SourceInput } from '../../sources'

export const reportSources = {
  note162: {
    title: 'Note Verbale of France, Germany and the United Kingdom, UK NV No. 162/20, 16 September 2020',
    publisher: 'Permanent Missions of France, Germany and the United Kingdom to the United Nations',
    url: 'https://east-sea.de/en/2020/09/17/english-note-verbale-of-france-germany-and-the-united-kingdom/',
    type: 'document',
    kind: 'official',
    country: 'GBR',
    issued: '2020-09-16',
    readIn: 'a copy at east-sea.de',
    read: 'excerpt',
  },
  phlNotes2020: {
    title: 'Philippines UN mission rejects Malaysia, China claims',
    publisher: 'Manila Standard',
    url: 'https://manilastandard.net/news/national/319454/ph-un-mission-rejects-malaysia-china-claims-in-south-china-sea.html',
    type: 'article-newspaper',
    kind: 'press',
    country: 'PHL',
    read: 'excerpt',
  },
  mysNote2020: {
    title: "Malaysia rejects China's claim to maritime features (note HA 26/20)",
    publisher: 'Vietnam News Agency',
    url: 'https://betaen.vietnamplus.vn/malaysia-rejects-chinas-claim-to-maritime-features-in-east-sea-post179509.vnp',
    type: 'article-newspaper',
    kind: 'press',
    country: 'VNM',
    party: true,
    read: 'excerpt',
  },
  notesRound2020: {
    title: "Malaysia's 2019 submission and the war of notes in 2020",
    publisher: 'US-Vietnam Research Center, University of Oregon',
    url: 'https://usvietnam.uoregon.edu/en/malaysias-2019-submission-and-the-war-of-notes-exchange-in-2020-over-the-south-china-sea',
    type: 'webpage',
    kind: 'academic',
    country: 'USA',
    read: 'excerpt',
  },
  senkakuBaselines: {
    title:
      "China's Straight Baseline Claim: Senkaku (Diaoyu) Islands (ASIL Insights 17/7, J. Ashley Roach, 13 February 2013)",
    publisher: 'American Society of International Law',
    url: 'https://www.asil.org/insights/volume/17/issue/7/china%E2%80%99s-straight-baseline-claim-senkaku-diaoyu-islands',
    type: 'article-journal',
    kind: 'academic',
    country: 'USA',
    read: 'excerpt',
  },
} satisfies Record<string, SourceInput>
