/** Treaties, laws, official statements and court or UN documents, most of them read in copies. */
import type { SourceOverrides } from '../../legal-lines'
import type { SourceInput } from '../../sources'

type Correction = SourceOverrides[string]

const official = (
  type: string,
  country: string | null,
  publisher: string,
  rest: Partial<SourceInput> = {},
): Correction => ({ type, kind: 'official', country, publisher, ...(country && { party: true }), ...rest })

const treaty = (title: string, publisher: string, country: string | null, readIn: string, issued: string) =>
  official('treaty', country, publisher, { title, readIn, issued })

const philippineLaw = (title: string, readIn: string, issued: string) =>
  official('legislation', 'PHL', 'Republic of the Philippines', { title, readIn, issued })

const viet = 'Government of Viet Nam'
const shelfTreaty2003 = treaty(
  'Agreement between Viet Nam and Indonesia concerning the Delimitation of the Continental Shelf Boundary (Vietnamese text)',
  viet,
  'VNM',
  'thuvienphapluat.vn',
  '2003-06-26',
)
const boundary1997 = treaty(
  'Agreement between Thailand and Viet Nam on the Delimitation of the Maritime Boundary in the Gulf of Thailand (Vietnamese text)',
  viet,
  'VNM',
  'luatminhkhue.vn',
  '1997-08-09',
)
const ra9522 = 'Republic Act No. 9522, archipelagic baselines (text copy)'
const pd1596 = 'Presidential Decree No. 1596 (text copy)'

export const officialOverrides: SourceOverrides = {
  'Hiệp định về phân định ranh giới thềm lục địa (Vietnamese text)': shelfTreaty2003,
  'Indonesia-Viet Nam agreement of 2003': { ...shelfTreaty2003, for: 'points 20 and 25' },
  'Persetujuan tentang penetapan batas landas kontinen': treaty(
    'Persetujuan tentang penetapan batas landas kontinen (Indonesian text of the 2003 agreement)',
    'Government of Indonesia',
    'IDN',
    'adoc.pub',
    '2003-06-26',
  ),
  'English text of the agreement': treaty(
    'Agreement between Viet Nam and Indonesia concerning the Delimitation of the Continental Shelf Boundary (English text)',
    'Governments of Viet Nam and Indonesia',
    null,
    'a post on the forum defence.pk',
    '2003-06-26',
  ),
  'Hiệp định (Vietnamese text with entry into force)': treaty(
    'Hiệp định về phân định ranh giới thềm lục địa (text with entry into force)',
    viet,
    'VNM',
    'vnsea.net',
    '2003-06-26',
  ),
  'Hiệp định về phân định ranh giới trên biển': { ...boundary1997, for: 'article 1' },
  'Viet Nam-Thailand agreement of 1997': { ...boundary1997, for: 'point C named as point 43' },
  'Text of the agreement, Chinese (closing line': treaty(
    '中華人民共和國和越南社會主義共和國關於兩國在北部灣領海、專屬經濟區和大陸架的劃界協定',
    'Governments of the PRC and Viet Nam',
    null,
    'Chinese Wikisource and a mirror of it (zhonghuashu.com)',
    '2000-12-25',
  ),
  'Agreement 52/2004/LPQT': treaty(
    'Agreement 52/2004/LPQT (record of the boundary agreement in the Gulf of Tonkin)',
    viet,
    'VNM',
    'thuvienphapluat.vn',
    '2004',
  ),
  'Agreement 54/2004/LPQT': treaty(
    'Agreement 54/2004/LPQT on fishery cooperation in the Gulf of Tonkin',
    viet,
    'VNM',
    'thuviennhadat.vn',
    '2004',
  ),
  'Text of the fishery agreement, Chinese': treaty(
    'Agreement on fishery cooperation in the Beibu Gulf (Chinese text)',
    'Governments of the PRC and Viet Nam',
    null,
    'fdtk.net',
    '2000-12-25',
  ),
  'Hiệp định về Vùng nước lịch sử (article 1)': treaty(
    'Hiệp định về Vùng nước lịch sử (agreement on historic waters, 1982)',
    'National Boundary Commission of Viet Nam',
    'VNM',
    'biengioilanhtho.gov.vn',
    '1982-07-07',
  ),
  'PRC statement on the baselines of the northern Beibu Gulf': official(
    'document',
    'CHN',
    'Foreign Ministry of the PRC',
    {
      title:
        'Statement of the Government of the PRC on the territorial sea baselines in the northern Beibu Gulf',
      readIn: 'a copy at zichuagri.com',
      issued: '2024-03-01',
    },
  ),
  'Xinhua text of the consensus': official('document', 'CHN', 'Xinhua', {
    title: 'China and Japan reach principled consensus on the East China Sea (Chinese text)',
    readIn: 'a mirror of China Review News',
    issued: '2008-06-18',
  }),
  'Announcement of the Chinese foreign ministry': {
    title: 'Announcement of the Chinese foreign ministry spokesperson on the East China Sea consensus',
    issued: '2008-06-19',
  },
  'Declaration text with table, Japanese': official('document', 'VNM', viet, {
    title: 'Declaration on the baseline in the Gulf of Tonkin, text with table (Japanese translation)',
    readIn: 'a machine translation of Báo Tài nguyên Môi trường at vietnam.vn',
    issued: '2025-02-21',
  }),
  'Declaration text with table, Swedish': official('document', 'VNM', viet, {
    title: 'Declaration on the baseline in the Gulf of Tonkin, text with table (Swedish translation)',
    readIn: 'a machine translation at vietnam.vn',
    issued: '2025-02-21',
  }),
  'Declaration, articles 1-3': official('document', 'VNM', viet, {
    title: 'Declaration on the baseline in the Gulf of Tonkin, articles 1 to 3',
    readIn: 'Thời Đại',
    issued: '2025-02-21',
  }),
  'Presidential Decree No. 1596, s. 1978 (text copy)': philippineLaw(pd1596, 'Scribd uploads', '1978-06-11'),
  'RA 9522 Codal Provisions': philippineLaw(
    ra9522,
    "the Scribd upload 'RA 9522 Codal Provisions'",
    '2009-03-10',
  ),
  'RA 9522 (text copy': philippineLaw(ra9522, "the Scribd upload 'RA 9522'", '2009-03-10'),
  'envi law': philippineLaw(ra9522, "the Scribd upload 'envi law'", '2009-03-10'),
  'Republic Act No. 9522': philippineLaw('Republic Act No. 9522', 'WikiPilipinas', '2009-03-10'),
  'Treaty of Peace between the United States and Spain': treaty(
    'Treaty of Peace between the United States and Spain, article III',
    'Governments of the United States and Spain',
    null,
    'hoonting.blogspot.com, with a Chinese paraphrase',
    '1898-12-10',
  ),
  'Convention between the United States and Great Britain': treaty(
    'Convention between the United States and Great Britain (boundary of the Philippines and North Borneo)',
    'Treaty Series No. 856',
    null,
    'Wikisource',
    '1930-01-02',
  ),
  'Limits in the Seas No. 142': official('report', 'USA', 'US Department of State', {
    title: 'Limits in the Seas No. 142, Philippines',
    issued: '2014-09-15',
    party: false,
    readIn: 'Scribd and pdfslide.us',
  }),
  'Malaysia: summary of claims': official('report', 'USA', 'US Department of Defense', {
    title: 'Maritime Claims Reference Manual: Malaysia',
    party: false,
    readIn: 'a Scribd upload',
  }),
  'Vietnam entry of the US': official('report', 'USA', 'US Department of Defense', {
    title: 'Maritime Claims Reference Manual: Vietnam',
    party: false,
    readIn: 'a copy at 5y1.org',
  }),
  'The Secretary of State to the British Ambassador': {
    title: 'The Secretary of State to the British Ambassador (FRUS 1927, vol. II, document 752)',
    type: 'document',
    issued: '1927',
  },
  'Note Verbale of France': official('document', 'GBR', 'Permanent Mission of the United Kingdom to the UN', {
    title: 'Note Verbale UK NV No. 162/20, with France and Germany',
    issued: '2020-09-16',
    party: false,
    readIn: 'east-sea.de',
  }),
  "Vietnam's submission on extended continental shelf": official(
    'document',
    'VNM',
    'Ministry of Foreign Affairs of Viet Nam',
    {
      title:
        "Vietnam's submission on extended continental shelf in central East Sea (statement of 17 July 2024)",
      issued: '2024-07-17',
      readIn: 'SGGP News',
    },
  ),
  'Brunei Darussalam': official('document', 'BRN', 'Government of Brunei Darussalam', {
    title: "Brunei Darussalam's Preliminary Submission concerning the Outer Limits of its Continental Shelf",
    issued: '2009',
    readIn: 'a Scribd copy of the UN document',
  }),
  'Baselines of Maritime Zones Act 2006, section 5': official('legislation', 'MYS', 'Laws of Malaysia', {
    title: 'Baselines of Maritime Zones Act 2006 (Act 660), section 5',
    issued: '2006',
    readIn: 'mylaw.my',
  }),
  'Depositing of Malaysia': {
    title: "Depositing of Malaysia's base points with the United Nations",
    publisher: 'JUPEM, Department of Survey and Mapping Malaysia',
    issued: '2022-08-25',
  },
  'About MTJA': { type: 'webpage', kind: 'official', country: null, party: true, title: 'About MTJA' },
  'Kick-off meeting on the ratification bill': {
    title: 'Rapat panitia antarkementerian RUU tentang pengesahan persetujuan penetapan batas ZEE RI-Vietnam',
    for: 'kick-off meeting of 15 August 2024',
  },
}
