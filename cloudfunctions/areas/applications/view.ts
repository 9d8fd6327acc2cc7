import type { ApplicationNews, ApplicationView } from '@/contract'
import { type Application, answerDueAt } from '@/domain/people/application'
import { homesOf, type Person } from '@/domain/people/person'
import { maskPhone } from '@/domain/privacy/mask'
import { promiseDetail } from '../../services/promises/promise-view'

type Names = ReadonlyMap<string, { name: string }>

const newsOf = ({ history, heard }: Application): ApplicationNews[] =>
  history.flatMap((entry) => {
    const { id, at, what } = entry
    const step = what === 'promiseStepped' ? entry.step : null
    return step !== null || what === 'applicationFiled' ? [{ id, at, step, told: heard[id] ?? [] }] : []
  })

/** An application as the office sees it, who knows the household, or with null as the applicant does. */
export const viewApplication = (
  one: Application,
  estates: Names,
  household: Person[] | null,
  now: number,
): ApplicationView => ({
  id: one._id,
  homeId: one.homeId,
  label: one.label,
  estateName: estates.get(one.estateId)?.name ?? '',
  relation: one.relation,
  name: one.name,
  phoneMasked: maskPhone(one.phone),
  phoneProven: one.phoneProven,
  words: one.words,
  papers: one.papers,
  at: one.at,
  urgent: one.urgent,
  dueAt: answerDueAt(one),
  status: one.status,
  decidedAt: one.decidedAt,
  reason: one.reason,
  promise: household && one.commitments[0] ? promiseDetail(one.commitments[0], now) : null,
  news: household ? newsOf(one) : [],
  members: (household ?? []).flatMap((person) =>
    homesOf(person, now)
      .filter((home) => home.homeId === one.homeId)
      .map((home) => ({ name: person.name, relation: home.relation })),
  ),
})
