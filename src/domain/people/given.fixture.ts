import { type Membership, type Person, type Post, postsAt, type Staff } from './person'

/** Saturday 21 November 2026, 10:00 in Shanghai. */
export const T0 = Date.UTC(2026, 10, 21, 2, 0)

export const person = (name: string, about: Partial<Person> = {}): Person => ({
  _id: name,
  rev: 0,
  openid: `openid-of-${name}`,
  estateId: 'estate-1',
  homeId: null,
  name,
  phone: '13912345678',
  phoneProvenAt: null,
  homes: [],
  staff: null,
  history: [],
  removedAt: null,
  ...about,
})

export const membership = (relation: Membership['relation'], about: Partial<Membership> = {}): Membership => ({
  homeId: 'home-1',
  estateId: 'estate-1',
  label: 'home 1',
  relation,
  forId: null,
  decides: true,
  since: T0,
  seesFrom: T0,
  until: null,
  endedAt: null,
  by: 'lin',
  ...about,
})

export const staff = (posts: Post[], about: Partial<Staff> = {}): Staff => {
  const suspended = about.suspended ?? false
  return { posts, at: postsAt({ posts, suspended }), skills: [], certificates: [], away: false, suspended, ...about }
}
