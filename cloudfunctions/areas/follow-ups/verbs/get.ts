import { personOf } from '@/domain/follow-up/whom'
import { readerOn } from '@/domain/matter/content'
import type { Matter } from '@/domain/matter/matter'
import { aboutOf } from '@/domain/matter/parts'
import type { Person } from '@/domain/people/person'
import { isMeantFor, mayReveal } from '@/domain/privacy/reveal'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { peopleNamed } from '../../../services/people/names'
import { readable } from '../../../services/readable'
import { loadFollowUp } from '../../../store/cases/follow-ups'
import { loadEstate } from '../../../store/estate/estates'
import { calleeIds, calleesOf } from '../callees'
import { caseToAskAbout, officeOf, toFollowUp } from '../caller'
import { followUpRow } from '../row'

/** The entry of the last confirmation, with whose words the resident said how it was. */
const confirmedIn = (matter: Matter) => matter.history.filter(({ what }) => what === 'caseConfirmed').at(-1)

/** The entry of the case that a call left, by the call's own key. */
const entryOf = (matter: Matter, key: string) => matter.history.find((entry) => entry.key === key)

const mayAskFor = (me: Person, subject: Person | undefined, estateId: string): boolean => {
  const asked = toFollowUp(estateId)
  return subject ? subject.removedAt === null && mayReveal(me, subject, asked).ok : isMeantFor(me, asked)
}

/** The sheet of one call (回访单): what it was about, whom to ask, what was said so far. Four reads. */
export const get: Verb<'followUps.get'> = async ({ id }, call) => {
  const followUp = await loadFollowUp(id)
  if (!followUp) throw new AppError('NOT_FOUND')
  const me = officeOf(call, followUp.estateId)
  const [matter, estate] = await Promise.all([caseToAskAbout(followUp, me, call.now), loadEstate(followUp.estateId)])
  const reader = readerOn(me, matter, call.now)
  const ids = [...calleeIds(matter), followUp.callerId, ...followUp.barred, ...followUp.calls.map(({ by }) => by)]
  const people = await peopleNamed(ids)
  const said = confirmedIn(matter)
  return {
    ...followUpRow(followUp, matter, people, { meId: me._id, needed: estate.policy.followUpTries }),
    status: matter.status,
    filedAt: matter.createdAt,
    finishedAt: matter.overAt,
    words: readable(matter.notes.e1, reader),
    rating: matter.rating,
    said: said && matter.notes[said.id] ? readable(matter.notes[said.id], reader) : null,
    workers: followUp.barred.filter((id) => id !== aboutOf(matter)).flatMap((worker) => people.get(worker)?.name ?? []),
    callees: calleesOf(matter, people).map((one) => {
      const subject = people.get(personOf(matter, one.who) ?? '')
      const known = one.who === 'caller' || subject !== undefined
      const may = known && mayAskFor(me, subject, matter.estateId)
      return { ...one, mayCall: followUp.open && one.phoneMasked !== '' && may }
    }),
    calls: followUp.calls.map(({ at, by, key, result, answers }) => {
      const entry = entryOf(matter, key)
      const note = entry && matter.notes[entry.id]
      return { at, by: people.get(by)?.name ?? '', result, answers, words: note ? readable(note, reader) : null }
    }),
  }
}
