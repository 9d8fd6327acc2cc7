import type { Store } from '../local/store/types'
import type { Duty, Relation, Skill } from '../src/domain/people/duties'
import { changePost } from '../src/domain/people/employ'
import { joinHome } from '../src/domain/people/household'
import type { Person } from '../src/domain/people/person'
import { newPerson } from '../src/domain/people/record'
import type { HomeRow } from '../src/domain/register/home'
import { buildingsOf, inOrder } from '../src/domain/register/order'
import { mondayOf, WEEK } from '../src/domain/roster/roster'
import { type Line, rosterDuties } from '../src/domain/roster/shift'
import { blankTemplate } from '../src/domain/roster/template'
import { newId } from './platform/ids'

/** Somebody who has moved in or works in an estate, and when he works there every week. */
export type Newcomer = {
  name: string
  phone: string
  homes: { homeId: string; relation: Relation }[]
  duties: Duty[]
  skills: Skill[]
  roster: Pick<Line, 'weekdays' | 'fromMinute' | 'untilMinute'>[]
}

/** A home with an id that is easy to read in a test. */
export type NamedHome = Pick<HomeRow, 'building' | 'entrance' | 'number'> & { id: string }

/** What an estate begins a test with, besides its manager. */
export type Furniture = { homes: NamedHome[]; people: Newcomer[] }

const registerOf = (named: NamedHome[], estateId: string, now: number) => {
  const rows = named.map((home) => ({ ...home, floor: null, area: 100, layout: null, feeRate: null }))
  const ids = new Map<HomeRow, string>(rows.map((row) => [row, row.id]))
  const homes = inOrder(rows, (row) => ids.get(row) ?? '')
  const area = homes.length * 100
  const version = `register-of-${estateId}`
  return {
    doc: { _id: version, estateId, homes: homes.length, area, buildings: buildingsOf(homes), at: now, by: 'set-up' },
    homes: homes.map((home) => ({ ...home, _id: `${version}:${home.homeId}`, version })),
  }
}

const personOf = ({ homes, duties, skills, name, phone }: Newcomer, labels: Map<string, string>, now: number) => {
  const estateId = 'estate-1'
  const act = { by: 'set-up', now, key: null }
  const about = { _id: newId(), openid: `openid-of-${name}`, estateId, name, phone, phoneProvenAt: null }
  const blank = newPerson(about, act)
  const employed = duties.length > 0 ? changePost(blank, estateId, duties, skills, act) : blank
  return homes.reduce((person: Person, { homeId, relation }) => {
    const place = { homeId, estateId, label: labels.get(homeId) ?? homeId, relation, forId: null, decides: true }
    const joined = joinHome(person, { ...place, until: null }, now, act)
    if (!joined.ok) throw new Error(joined.reason)
    return joined.value
  }, employed)
}

/** Writes what importing a register writes, and puts it in force. */
export const putRegister = (store: Store, estateId: string, named: NamedHome[], now: number): void => {
  const { doc, homes } = registerOf(named, estateId, now)
  store.insert('homes', homes)
  store.insert('registers', [doc])
  const register = { version: doc._id, homes: homes.length }
  const one = { merge: true, multi: false, upsert: false }
  store.update('estates', { query: { _id: estateId }, update: { $set: { register } }, ...one })
}

/**
 * Writes what importing a register, inviting everybody and saving a weekly roster would write, at once: an estate that was
 * just set up has homes, people who have signed in, and shifts that began a week ago. Without a register, only its people.
 */
export const furnish = (store: Store, { homes, people }: Furniture, now: number, withRegister: boolean): void => {
  const estateId = 'estate-1'
  const labels = new Map(homes.map(({ id, building, entrance, number }) => [id, building + entrance + number]))
  const persons = people.map((one) => personOf(one, labels, now))
  const lines = people.flatMap(({ duties, roster }, n) =>
    rosterDuties
      .filter((duty) => duties.includes(duty))
      .flatMap((duty) => roster.map((line) => ({ personId: (persons[n] as Person)._id, duty, ...line }))),
  )
  const numbered = lines.map((line, n): Line => ({ id: `l${n + 1}`, ...line }))
  const template = { ...blankTemplate(estateId), rev: 1, versions: [{ since: mondayOf(now) - WEEK, lines: numbered }] }
  store.insert('people', persons as never)
  store.insert('rosters', [template] as never)
  if (withRegister) putRegister(store, estateId, homes, now)
}
