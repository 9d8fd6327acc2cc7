import { tidyName } from '@/domain/kernel/text'
import type { Duty } from '@/domain/people/duties'
import { type Person, postAt } from '@/domain/people/person'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

const people = collection<Person>('people')

/** A person who has not accepted his invitation has no WeChat id yet; a unique index counts missing as equal. */
export const unbound = (personId: string): string => `unbound:${personId}`

export const isUnbound = (person: Person): boolean => person.openid === unbound(person._id)

export const personByOpenid = async (openid: string): Promise<Person | null> =>
  (await people.find({ where: { openid }, limit: 1 }))[0] ?? null

export const personById = (id: string): Promise<Person | null> => people.get(id)

export const peopleByIds = (ids: string[]): Promise<Person[]> =>
  ids.length === 0 ? Promise.resolve([]) : people.find({ where: { _id: _.in(ids) }, limit: 1000 })

/** Everybody who is named or holds one of the duties in the estates, in one read. */
export const recipients = (estateIds: string[], ids: string[], duties: Duty[]): Promise<Person[]> => {
  const posts = estateIds.flatMap((estateId) => duties.map((duty) => postAt(estateId, duty)))
  const named = { _id: _.in(ids) }
  const office = { 'staff.at': _.in(posts) }
  const where = posts.length === 0 ? named : ids.length === 0 ? office : _.or([named, office])
  return people.find({ where: where as Record<string, unknown>, limit: 1000 })
}

/** Everybody who may act in one of the duties in the estate now. */
export const peopleWithDuty = (estateId: string, duties: Duty[]): Promise<Person[]> =>
  people.find({ where: { 'staff.at': _.in(duties.map((duty) => postAt(estateId, duty))) }, limit: 1000 })

/** Everybody with a post in the estate, suspended or not. */
export const peopleWithPost = (estateId: string): Promise<Person[]> =>
  people.find({ where: { 'staff.posts.estateId': estateId }, limit: 1000 })

/** Everybody who belongs or belonged to a home; who lives there now follows from the memberships. */
export const peopleOfHome = (homeId: string): Promise<Person[]> =>
  people.find({ where: { 'homes.homeId': homeId }, limit: 200 })

/** The same for several homes, in one read. */
export const peopleOfHomes = (homeIds: string[]): Promise<Person[]> =>
  homeIds.length === 0 ? Promise.resolve([]) : people.find({ where: { 'homes.homeId': _.in(homeIds) }, limit: 1000 })

export const addPeople = (docs: Person[]): Promise<boolean> => people.insert(docs)

/** A WeChat id that belongs to somebody already loses the race, too. */
export const personStore = store(people)

/** Whoever has this number. */
export const peopleByPhone = (phone: string, limit: number): Promise<Person[]> =>
  people.find({ where: { phone }, limit })

/** Residents of an estate, now or before, whose name begins like this. */
export const peopleByName = (estateId: string, typed: string, limit: number): Promise<Person[]> => {
  const begins = tidyName(typed)
  return people.find({
    where: { 'homes.estateId': estateId, name: _.gte(begins).and(_.lt(`${begins}\uffff`)) },
    order: [['name', 'asc']],
    limit,
  })
}

/** Residents of an estate, now or before, by id: what tells whether and how they are reached. */
export const residentsAfter = (estateId: string, after: string, limit: number): Promise<Person[]> =>
  people.find({
    where: { 'homes.estateId': estateId, _id: _.gt(after) },
    order: [['_id', 'asc']],
    limit,
    fields: ['openid', 'estateId', 'homes', 'staff', 'removedAt'],
  })
