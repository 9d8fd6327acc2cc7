import type { TemplateKey } from '@/domain/message/template'
import type { Duty, Person } from '@/domain/people/person'
import { _, collection } from '../cloud'

type Stored = Person & { lastSubscriptionKey?: string }
const people = collection<Stored>('people')

/** A person who has not accepted his invitation has no WeChat id yet; a unique index counts missing as equal. */
export const unbound = (personId: string): string => `unbound:${personId}`

export const personByOpenid = async (openid: string): Promise<Person | null> =>
  (await people.find({ where: { openid }, limit: 1 }))[0] ?? null

export const personById = (id: string): Promise<Person | null> => people.get(id)

export const peopleByIds = (ids: string[]): Promise<Person[]> =>
  ids.length === 0 ? Promise.resolve([]) : people.find({ where: { _id: _.in(ids) }, limit: 1000 })

/** Everybody who is named or holds one of the duties in the estate, in one read. */
export const recipients = (estateId: string, ids: string[], duties: Duty[]): Promise<Person[]> => {
  const named = { _id: _.in(ids) }
  const office = { estateId, 'staff.duties': _.in(duties) }
  const where = duties.length === 0 ? named : ids.length === 0 ? office : _.or([named, office])
  return people.find({ where: where as Record<string, unknown>, limit: 1000 })
}

export const peopleWithDuty = (estateId: string, duty: Duty): Promise<Person[]> =>
  people.find({ where: { estateId, 'staff.duties': duty }, limit: 1000 })

export const addPeople = (docs: Person[]): Promise<boolean> => people.insert(docs)

/** Gives a person his WeChat id; false when he has one, or when the WeChat id belongs to somebody already. */
export const bindOpenid = async (personId: string, openid: string): Promise<boolean> =>
  (await people.change({ _id: personId, openid: unbound(personId) }, { openid })) === 1

export const setAway = (personId: string, away: boolean): Promise<number> =>
  people.change({ _id: personId }, { staff: { away } })

/** One more push for each accepted template; the same report again changes nothing. */
export const addQuota = (personId: string, key: string, accepted: TemplateKey[]): Promise<number> =>
  people.change(
    { _id: personId, lastSubscriptionKey: _.neq(key) },
    { lastSubscriptionKey: key, ...Object.fromEntries(accepted.map((template) => [`quota.${template}`, _.inc(1)])) },
  )

/** Takes one push out of the ledger; false when none is left. */
export const takeQuota = async (personId: string, template: TemplateKey): Promise<boolean> =>
  (await people.change({ _id: personId, [`quota.${template}`]: _.gt(0) }, { [`quota.${template}`]: _.inc(-1) })) === 1

/** WeChat said that nothing is left. */
export const clearQuota = (personId: string, template: TemplateKey): Promise<number> =>
  people.change({ _id: personId }, { [`quota.${template}`]: 0 })
