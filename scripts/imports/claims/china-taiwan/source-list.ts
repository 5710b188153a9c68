/**
 * Sources of the claim files of CHN, TWN and JPN that the research dossier does
 * not list under an instrument: laws, statements, notes and reports of protests.
 * All were read in stored public copies; `readIn` names the copy where it is not
 * the original publisher's.
 */
import type { SourceInput } from '../../sources'

const official = (country: string, party = true) =>
  ({ type: 'document', kind: 'official', country, party, read: 'excerpt' }) as const
const press = (country: string | null, party = false) =>
  ({ type: 'article-newspaper', kind: 'press', country, party, read: 'excerpt' }) as const

const chinese = {
  prcStatement2016: {
    title:
      "Statement of the Government of the People's Republic of China on China's Territorial Sovereignty and Maritime Rights and Interests in the South China Sea",
    publisher: "Government of the People's Republic of China",
    url: 'https://shndlaw.com/index.php/post/536',
    ...official('CHN'),
    issued: '2016-07-12',
    readIn: 'a copy at shndlaw.com; the opening also in The Point (Gambia), 13 July 2016',
  },
  prcWhitePaper2016: {
    title:
      'China Adheres to the Position of Settling Through Negotiation the Relevant Disputes Between China and the Philippines in the South China Sea',
    publisher: "State Council Information Office of the People's Republic of China",
    url: 'http://ecns.cn/2016/07-13/218083_3.shtml',
    ...official('CHN'),
    issued: '2016-07-13',
    readIn: 'a copy at ecns.cn',
  },
  prcDeclaration1958: {
    title: "Declaration of the Government of the People's Republic of China on China's Territorial Sea",
    publisher: "Standing Committee of the National People's Congress of the PRC",
    url: 'https://m.engbus.cn/hangye/14/13800.html',
    ...official('CHN'),
    type: 'legislation',
    issued: '1958-09-04',
    readIn: 'a translation at engbus.cn',
  },
  prcLaw1992: {
    title: "Law of the People's Republic of China Concerning the Territorial Sea and the Contiguous Zone",
    publisher: "Standing Committee of the National People's Congress of the PRC",
    url: 'http://www.lehmanlaw.com/resource-centre/laws-and-regulations/general/law-of-the-peoples-republic-of-china-concerning-the-territorial-sea-and-the-contiguous-zone-1992.html',
    ...official('CHN'),
    type: 'legislation',
    issued: '1992-02-25',
    readIn: 'a translation by Lehman, Lee & Xu; article 4 in a copy at scribd.com/document/527075224',
  },
  prcLaw1998: {
    title: "Law on the Exclusive Economic Zone and the Continental Shelf of the People's Republic of China",
    publisher: "Standing Committee of the National People's Congress of the PRC",
    url: 'https://nghiencuubiendong.galaxycloud.vn/law-on-the-exclusive-economic-zone-and-the-continental-shelf-of-the-peoples-republic-of-china-1998.6042.adata',
    ...official('CHN'),
    type: 'legislation',
    issued: '1998',
    readIn: 'a summary page of the Nghien cuu Bien Dong archive',
  },
  prcLaw2005: {
    title: 'Anti-Secession Law',
    publisher: "National People's Congress of the PRC",
    url: 'http://english.eastday.com/eastday/englishedition/node20665/node20668/node22811/node51984/node51997/node52001/node52003/userobject1ai936778.html',
    ...official('CHN'),
    type: 'legislation',
    issued: '2005-03-14',
    readIn: 'a copy at eastday.com',
  },
  prcDiaoyuStatement2012: {
    title:
      "Statement of the Ministry of Foreign Affairs of the People's Republic of China, 10 September 2012",
    publisher: 'Ministry of Foreign Affairs of the PRC',
    url: 'http://en.people.cn/90785/7943921.html',
    ...official('CHN'),
    issued: '2012-09-10',
    readIn: "People's Daily / Xinhua, 11 September 2012",
  },
  prcDiaoyuPaper2012: {
    title: '钓鱼岛是中国的固有领土 (Diaoyu Dao, white paper)',
    publisher: "State Council Information Office of the People's Republic of China",
    url: 'http://zzwav.com/forum.php?goto=nextnewset&mod=redirect&tid=13654',
    ...official('CHN'),
    issued: '2012-09-25',
    readIn: 'a forum copy of the Xinhua text; date also in chinascope.org/archives/1402',
  },
  prcSpokesman2016: {
    title: "China says arbitral court's ruling has no effect on its maritime rights",
    publisher: 'China Daily / Xinhua',
    url: 'https://africa.chinadaily.com.cn/china/2016-07/07/content_26008041.htm',
    ...press('CHN', true),
    issued: '2016-07-07',
  },
  prcNote63: {
    title: "China reacts to France, UK and Germany's note verbales on East Sea",
    publisher: 'VietNamNet',
    url: 'https://m.vietnamnet.vn/en/maritime-sovereignty/china-reacts-to-france-uk-and-germany-s-note-verbales-on-east-sea-676211.html',
    ...press('VNM', true),
  },
} satisfies Record<string, SourceInput>

const taiwanese = {
  rocSeaLaw1998: {
    title: 'Law on the Territorial Sea and the Contiguous Zone of the Republic of China',
    publisher: 'Department of Land Administration, Ministry of the Interior (Taiwan)',
    url: 'https://www.land.moi.gov.tw/law/Resultdet1/105?LCID=212&lawname=%e4%b8%ad%e8%8f%af%e6%b0%91%e5%9c%8b%e9%a0%98%e6%b5%b7%e5%8f%8a%e9%84%b0%e6%8e%a5%e5%8d%80%e6%b3%95&lawOnOff=2',
    ...official('TWN'),
    type: 'legislation',
    issued: '1998-01-21',
  },
  rocZoneLaw1998: {
    title: 'Law on the Exclusive Economic Zone and the Continental Shelf of the Republic of China',
    publisher: 'Department of Land Administration, Ministry of the Interior (Taiwan)',
    url: 'https://www.land.moi.gov.tw/law/lawCategoryDet/1132?lcid=213',
    ...official('TWN'),
    type: 'legislation',
    issued: '1998-01-21',
  },
  rocShelf2009: {
    title: 'Declaration of the Republic of China on the Outer Limits of Its Continental Shelf',
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    url: 'https://defence.pk/threads/south-china-sea-forum.196058/page-128',
    ...official('TWN'),
    issued: '2009-05-12',
    readIn: 'a forum copy at defence.pk',
  },
  rocPaper2016: {
    title: 'Position Paper on ROC South China Sea Policy',
    publisher: 'Republic of China (Taiwan)',
    url: 'https://studylib.net/doc/10709357/position-paper-on-roc-south-china-sea-policy--1.-preface',
    ...official('TWN'),
    issued: '2016-03-21',
    readIn: 'a copy at studylib.net',
  },
  rocMay2016: {
    title: 'ROC reiterates position on South China Sea arbitration between Philippines, mainland China',
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    url: 'https://en.mofa.gov.tw/News_Content.aspx?n=1EADDCFD4C6EC567&s=C2834B14509069C4',
    ...official('TWN'),
    issued: '2016-05-13',
  },
  rocInterior2016: {
    title: 'ROC gives strong response over South China Sea award',
    publisher: 'Taiwan Today',
    url: 'https://cato.com.tw/en/latest_news_post_page.php?class=all&no=11341&p=623',
    ...official('TWN'),
    issued: '2016-07-14',
    readIn: 'a copy of the Central America Trade Office (cato.com.tw)',
  },
  rocForeign2016: {
    title: 'ROC rejects South China Sea arbitration award',
    publisher: 'Taiwan Today',
    url: 'https://cato.com.tw/en/latest_news_post_page.php?class=all&no=11344&p=622',
    ...official('TWN'),
    issued: '2016-07-14',
    readIn: 'a copy of the Central America Trade Office (cato.com.tw)',
  },
  rocStatement2020: {
    title:
      'The Ministry of Foreign Affairs of the Republic of China (Taiwan) states the following position related to ROC sovereignty over the South China Sea Islands',
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    url: 'https://en.mofa.gov.tw/News_Content.aspx?n=1328&s=93674',
    ...official('TWN'),
    issued: '2020-07-14',
  },
  rocRebuttal2022: {
    title: 'MOFA rebuts China’s false claims concerning Taiwan’s sovereignty',
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    url: 'https://en.mofa.gov.tw/News_Content.aspx?n=1328&s=97750',
    ...official('TWN'),
    issued: '2022-04-26',
  },
  rocNovember2024: {
    title: 'Statement of the Ministry of Foreign Affairs of 12 November 2024 on the South China Sea islands',
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    url: 'https://en.mofa.gov.tw/News_Content.aspx?n=1330&s=118583&sms=274',
    ...official('TWN'),
    issued: '2024-11-12',
    note: 'The heading of the page was not kept; this title is a description.',
  },
  rocReserve2025: {
    title: 'Taiwan reaffirms sovereignty amid PRC plans for South China Sea nature reserve',
    publisher: 'Central News Agency (Taiwan)',
    url: 'https://focustaiwan.tw/politics/202509110023',
    ...press('TWN'),
    issued: '2025-09-11',
  },
  rocDiaoyutai2012: {
    title: 'Taiwan condemns Japan breach of ROC sovereignty',
    publisher: 'The China Times (online)',
    url: 'https://thechinatimes.com/online/2012/09/5036.html',
    ...press('TWN'),
    issued: '2012-09',
  },
  rocKinmenWaters: {
    title: "Q&A/Taiwan and China's dispute over the waters around Kinmen",
    publisher: 'Central News Agency (Taiwan)',
    url: 'http://taiwaninfo.net/202402190007.html',
    ...press('TWN'),
    issued: '2024-02-19',
    readIn: 'a copy at taiwaninfo.net',
  },
  rocOuterWaters2009: {
    title: 'Ma vows to delineate Kinmen, Matsu waters',
    publisher: 'Taiwan Today',
    url: 'https://taiwantoday.tw/news_amp.php?post=750unit3d22c232c45',
    ...official('TWN'),
    issued: '2009-11-24',
  },
  rocEnforcement: {
    title: 'Scope of Enforcement',
    publisher: 'Coast Guard Administration (Taiwan)',
    url: 'https://www.cga.gov.tw/GipOpen/wSite/np?ctNode=11548&mp=9998A',
    ...official('TWN'),
    issued: '2015-01-14',
  },
} satisfies Record<string, SourceInput>

export const ownSources = { ...chinese, ...taiwanese }
