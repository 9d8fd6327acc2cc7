import type { RowPlace } from '@/domain/kernel/row-place'
import { DAY, MINUTE } from '@/domain/kernel/time'
import { removeAccount } from '@/domain/people/account'
import type { Person } from '@/domain/people/person'
import { type Erased, withoutPhotos, withoutWords } from '@/domain/privacy/erase'
import { dueFor } from '@/domain/privacy/left'
import { type Datum, outlived } from '@/domain/privacy/table'
import { SYSTEM } from '@/domain/promise/entry'
import { eraseIn, eraseTraces } from '../../services/erase'
import { nextNight, planErasure } from '../../services/jobs/retention'
import type { JobHandler } from '../../services/jobs/run-jobs'
import { removeChecksBefore } from '../../store/cases/checks'
import { removeWatchesBefore } from '../../store/cases/watches'
import { cursorOf, moveCursor } from '../../store/cursors'
import { removeShiftHandoversBefore } from '../../store/estate/shift-handovers'
import { removeCountsBefore } from '../../store/people/counts'
import { removeDisclosuresBefore } from '../../store/people/disclosures'
import { dueDocuments, removeDocuments } from '../../store/people/documents'
import { personById, personStore } from '../../store/people/people'
import {
  casesOverUntil,
  peopleAfter,
  removeInboxBefore,
  removeJoiningBefore,
  removeProfiles,
  removeTracesOf,
} from '../../store/people/traces'

const PAGE = 50
const PEOPLE = 200

/** WeChat's numbers of picture checks are of use until their result has come. */
const CHECKS_KEPT_MS = 2 * DAY

/** Longer than the longest window in which calls are counted. */
const COUNTS_KEPT_MS = 31 * DAY

/** One part of the night's work: answers whether all of it was done before `until`. */
type Part = (now: number, until: number) => Promise<boolean>

const papers: Part = async (now, until) => {
  for (;;) {
    const due = await dueDocuments(now, PAGE)
    await removeDocuments(due, now)
    if (due.length < PAGE) return true
    if (Date.now() >= until) return false
  }
}

/** Cases that were over before the term, each looked at once: the cursor says up to where. */
const inCases =
  (datum: Datum, how: Parameters<typeof eraseIn>[1]): Part =>
  async (now, until) => {
    const name = `retained:${datum}`
    const to = outlived(datum, now)
    for (;;) {
      const { docs, next } = await casesOverUntil(to, await cursorOf<RowPlace | null>(name, null), PAGE)
      for (const matter of docs) await eraseIn(matter, how)
      const last = docs.at(-1)
      if (last) await moveCursor(name, { value: last.overAt ?? to, id: last._id })
      if (next === null) return true
      if (Date.now() >= until) return false
    }
  }

const everything = (matter: Parameters<typeof withoutWords>[0]): Erased => ({
  matter: withoutWords(matter),
  fileIds: [],
})

/** Those who left long ago: a page of people a night, round and round. */
const people: Part = async (now) => {
  const from = await cursorOf<string>('retention:people', '')
  const page = await peopleAfter(from, PEOPLE)
  await removeProfiles(page.filter((one) => dueFor(one, now) !== 'nothing').map(({ _id }) => _id))
  for (const one of page.filter((person) => dueFor(person, now) === 'account')) {
    await planErasure(one._id, now + MINUTE, now)
    await removeTracesOf(one.openid)
    const without = (person: Person) => {
      const gone = removeAccount(person, { by: SYSTEM, now, key: null })
      return gone.ok ? gone.value : null
    }
    await personStore.effect(one._id, without, { loaded: one, forget: true })
  }
  const next = page.length < PEOPLE ? '' : (page.at(-1)?._id ?? '')
  if (next !== from) await moveCursor('retention:people', next)
  return true
}

const lines: Part = async (now) => {
  await Promise.all([
    removeJoiningBefore(outlived('joining', now)),
    removeInboxBefore(outlived('messages', now)),
    removeShiftHandoversBefore(outlived('messages', now)),
    removeDisclosuresBefore(outlived('disclosures', now)),
    removeWatchesBefore(outlived('watches', now)),
    removeChecksBefore(now - CHECKS_KEPT_MS),
    removeCountsBefore(now - COUNTS_KEPT_MS),
  ])
  return true
}

const parts: Part[] = [lines, papers, inCases('casePhotos', withoutPhotos), inCases('caseWords', everything), people]

/** Every night: what has outlived the term of the privacy table goes. Cut off or repeated, it goes on where it was. */
export const retain: JobHandler = async (_data, now, until) => {
  for (const part of parts) {
    if (Date.now() >= until || !(await part(now, until))) return now
  }
  return nextNight(now)
}

/** The rest of a deleted account, should the call that deleted it have been cut off; nothing while the account stands. */
export const erase = (async ({ personId }: { personId: string }, now: number, until: number) => {
  const person = await personById(personId)
  if (!person || person.removedAt === null) return null
  return (await eraseTraces(person, () => Date.now(), until)) ? null : now
}) satisfies JobHandler
