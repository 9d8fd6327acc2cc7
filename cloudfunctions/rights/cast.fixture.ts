import { duties, type Relation } from '../../src/domain/people/duties'
import { changePost, suspend } from '../../src/domain/people/employ'
import { joinHome } from '../../src/domain/people/household'
import type { Membership, Person } from '../../src/domain/people/person'
import { newPerson } from '../../src/domain/people/record'
import { homeIdOf } from '../platform/ids'
import { T0 } from '../world.fixture'

/** A home of the matrix: an own one, another household of the same estate, and one of another estate. */
export type Target = {
  home: string
  estate: string
  owner: string
  lessee: string
  granny: string
  at: 'own' | 'other' | 'abroad'
}
export const targets: Target[] = [
  {
    home: homeIdOf('estate-1', '9|1|101'),
    estate: 'estate-1',
    owner: 'owner',
    lessee: 'lessee',
    granny: 'granny-1',
    at: 'own',
  },
  {
    home: homeIdOf('estate-1', '9|1|102'),
    estate: 'estate-1',
    owner: 'neighbour',
    lessee: 'lessee-2',
    granny: 'granny-2',
    at: 'other',
  },
  {
    home: homeIdOf('estate-2', '9|1|101'),
    estate: 'estate-2',
    owner: 'abroad',
    lessee: 'lessee-9',
    granny: 'granny-9',
    at: 'abroad',
  },
]

const act = { by: 'set-up', now: T0, key: null }

const blank = (name: string, estateId: string): Person =>
  newPerson({ _id: name, openid: `openid-of-${name}`, estateId, name, phone: '13912345678', phoneProvenAt: null }, act)

const living = (name: string, target: Target, relation: Relation, about: Partial<Membership> = {}): Person => {
  const { home: homeId, estate: estateId } = target
  const place = { homeId, estateId, label: homeId, relation, forId: null, decides: true, ...about, until: null }
  const joined = joinHome(blank(name, estateId), place, T0, act)
  if (!joined.ok) throw new Error(joined.reason)
  return { ...joined.value, homes: joined.value.homes.map((one) => ({ ...one, ...about })) }
}

const working = (name: string, estateId: string, duty: (typeof duties)[number]): Person =>
  changePost(blank(name, estateId), estateId, [duty], ['water', 'general'], act)

const suspended = (): Person => {
  const away = suspend(working('suspended', 'estate-1', 'manager'), act)
  if (!away.ok) throw new Error(away.reason)
  return away.value
}

const [own, other, abroad] = targets as [Target, Target, Target]

/** Everybody who tries, by the name of his role. */
const acting: Person[] = [
  living('owner', own, 'owner'),
  living('family', own, 'family'),
  living('lessee', own, 'lessee'),
  living('proxy', own, 'proxy', { forId: 'owner', decides: true }),
  living('follower', own, 'proxy', { forId: 'owner', decides: false }),
  living('former', own, 'lessee', { endedAt: T0 }),
  living('expired', own, 'lessee', { until: T0 }),
  living('neighbour', other, 'owner'),
  living('abroad', abroad, 'owner'),
  ...duties.map((duty) => working(duty, 'estate-1', duty)),
  suspended(),
  working('desk-abroad', 'estate-2', 'desk'),
  working('engineer-abroad', 'estate-2', 'engineer'),
  working('manager-abroad', 'estate-2', 'manager'),
]

/** Those who are only there for something to be done to them. */
const others: Person[] = [
  living('lessee-2', other, 'lessee'),
  living('lessee-9', abroad, 'lessee'),
  working('mate', 'estate-1', 'engineer'),
  working('mate-abroad', 'estate-2', 'engineer'),
  ...targets.map((target) => ({ ...living(target.granny, target, 'family'), openid: `unbound:${target.granny}` })),
]

export const people: Person[] = [...acting, ...others]

/** Known to WeChat, and to nobody here; the applicant waits for an answer. */
const strangers = ['stranger', 'applicant'] as const
export const roles: string[] = [...acting.map((one) => one.name), ...strangers]

const household = ['owner', 'family', 'lessee', 'proxy', 'follower']
const allDuties: readonly string[] = duties
const abroadToo = ['desk', 'engineer', 'manager']

const abroadOf = (word: string): string[] => (abroadToo.includes(word) ? [`${word}-abroad`] : [])

type Meaning = (target: Target | null) => string[]

const special: Record<string, Meaning> = {
  anybody: () => roles,
  known: () => acting.map((one) => one.name),
  suspended: () => ['suspended'],
  /** Who has applied to join the very home. */
  applicant: (target) => (target?.at === 'own' ? ['applicant'] : []),
  /** Whoever lives in the estate. */
  resident: (target) => (target?.at === 'abroad' ? ['abroad'] : [...household, 'neighbour']),
}

const inDuty = (duty: string, target: Target | null): string[] => {
  if (target?.at === 'abroad') return abroadOf(duty)
  return target ? [duty] : [duty, ...abroadOf(duty)]
}

const inHome = (relation: string, target: Target | null): string[] => {
  if (target?.at === 'own') return [relation]
  return relation === 'owner' && target ? [target.owner] : []
}

/**
 * Who is meant by the words of a right, towards a target: those of the household there, a duty in the estate there; with no
 * target, whoever has the duty anywhere, in his own estate.
 */
export const meant = (words: string, target: Target | null): Set<string> => {
  const found = words.split(' ').flatMap((word): string[] => {
    const meaning = special[word]
    if (meaning) return meaning(target)
    if (allDuties.includes(word)) return inDuty(word, target)
    if (household.includes(word)) return inHome(word, target)
    if (word !== '') throw new Error(`nobody is called ${word}`)
    return []
  })
  return new Set(found)
}
