import type { ApplicationView } from '@/contract'
import { type Application, answerDueAt } from '@/domain/people/application'
import { homesOf, type Person } from '@/domain/people/person'
import { maskPhone } from '@/domain/privacy/mask'

type Names = ReadonlyMap<string, { name: string }>

/** An application as the applicant and the office see it. `household` only for the office. */
export const viewApplication = (
  one: Application,
  estates: Names,
  household: Person[],
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
  members: household.flatMap((person) =>
    homesOf(person, now)
      .filter((home) => home.homeId === one.homeId)
      .map((home) => ({ name: person.name, relation: home.relation })),
  ),
})
