import { exportWords as words } from '@/copy/people/privacy'
import { exactTime } from '@/copy/time'
import { blankProfile } from '@/domain/home-profile/profile'
import { DAY } from '@/domain/kernel/time'
import type { Matter } from '@/domain/matter/matter'
import type { Verb } from '../../../platform/actions'
import { links } from '../../../platform/storage'
import { peopleNamed } from '../../../services/people/names'
import { writeXlsx } from '../../../services/sheets/sheet-files'
import { watchesOf } from '../../../store/cases/watches'
import { ledgerOf } from '../../../store/messages/ledgers'
import { applicationsOf } from '../../../store/people/applications'
import { disclosuresOf } from '../../../store/people/disclosures'
import { documentsOf } from '../../../store/people/documents'
import { loadProfile } from '../../../store/people/profiles'
import { casesFrom, casesWorkedBy, messagesOf } from '../../../store/people/traces'
import { caseRows, dataRows, messageRows, ownWords, photoRows, seenRows } from '../export-rows'

const MOST = 1000

/** Everybody but the person himself who is named in these cases. */
const othersIn = (cases: Matter[], me: string): string[] => [
  ...new Set(
    cases
      .flatMap((one) => [
        ...[one.residentId, one.filedBy, one.receiverId, one.assigneeId],
        ...one.history.flatMap((entry) => ('personId' in entry ? [entry.by, entry.personId] : [entry.by])),
      ])
      .filter((id): id is string => id !== null && id !== me),
  ),
]

/**
 * Everything the privacy table lists about the caller, as sheets; nothing of anybody else (A5). The file is only in the
 * answer: nothing of it stays in the cloud.
 */
export const exportMine: Verb<'privacy.exportMine'> = async (_input, call) => {
  const me = call.person
  const since = Math.min(Number.MAX_SAFE_INTEGER, ...me.homes.map((home) => home.seesFrom))
  const [profile, ledger, papers, { docs: seen }, messages, { docs: cases }, worked, applications, watches] =
    await Promise.all([
      loadProfile(me._id),
      ledgerOf(me.openid),
      documentsOf(me._id),
      disclosuresOf(me._id, null, MOST),
      messagesOf(me._id, MOST),
      casesFrom(me.homes, since, null, MOST),
      me.staff ? casesWorkedBy(me._id, MOST) : [],
      applicationsOf(me.openid),
      watchesOf(me._id),
    ])
  const mine = cases.filter((one) => ownWords(one, me._id).length > 0 || one.residentId === me._id)
  const photos = photoRows(mine, me._id)
  const [others, urls] = await Promise.all([
    peopleNamed([...othersIn(cases, me._id), ...seen.map(({ by }) => by)]),
    links(
      [...photos, ...papers, ...mine.flatMap(({ voice }) => voice ?? [])].map(({ fileId }) => fileId),
      DAY / 1000,
    ),
  ])
  const places = photoRows(worked, me._id)
  const known = {
    applications,
    watches,
    places,
    me,
    now: call.now,
    profile: profile ?? blankProfile(me._id),
    ledger,
    papers,
    seen,
    messages,
    mine,
    photos,
    urls,
  }
  const shown = messageRows(messages, new Set(cases.map(({ _id }) => _id)), [...others.values()])
  const file = await writeXlsx([
    { name: words.data, widths: [18, 40, 40, 30, 40], rows: [words.dataHeads, ...dataRows(known)] },
    { name: words.cases, widths: [16, 20, 20, 20, 60, 8], rows: [words.casesHeads, ...caseRows(mine, me._id)] },
    {
      name: words.photos,
      widths: [16, 20, 80],
      rows: [
        words.photosHeads,
        ...photos.map(({ number, at, fileId }) => [number, exactTime(at), urls.get(fileId) ?? '']),
      ],
    },
    { name: words.messages, widths: [20, 24, 60], rows: [words.messagesHeads, ...shown] },
    { name: words.seen, widths: [20, 20, 20, 20], rows: [words.seenHeads, ...seenRows(seen, others)] },
  ])
  return { name: words.file(me.name), base64: file.toString('base64') }
}
