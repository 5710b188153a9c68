/** A party's name inside a sentence: 'the Philippines', where it stands alone as 'Philippines'. */
import type { PartyCode } from '../data/contract'
import type { PartiesFile } from '../data/types'
import type { Translate } from '../i18n/index'

export const inText = (t: Translate, code: PartyCode, parties: PartiesFile): string =>
  t('party.inText', { code, party: parties[code]?.name ?? code })
