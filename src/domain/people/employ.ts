import { accept, type Result, refuse } from '../kernel/result'
import type { Duty, Skill } from './duties'
import { dutiesOf, homesOf, type Person, postsAt, type Staff } from './person'
import { type PersonAct, type PersonRefusal, recordOn } from './record'

const nobodyYet: Staff = { posts: [], at: [], skills: [], certificates: [], away: false, suspended: false }

const withPosts = (staff: Staff, posts: Staff['posts']): Staff => {
  const held = posts.filter((post) => post.duties.length > 0)
  return { ...staff, posts: held, at: postsAt({ posts: held, suspended: staff.suspended }) }
}

/** Gives a person these duties in an estate, in place of those he had there; none ends the post (A4). */
export const changePost = (
  person: Person,
  estateId: string,
  duties: Duty[],
  skills: Skill[],
  act: PersonAct,
): Person => {
  const staff = person.staff ?? nobodyYet
  const others = staff.posts.filter((post) => post.estateId !== estateId)
  const employed = withPosts({ ...staff, skills }, [...others, { estateId, duties }])
  const stays = homesOf(person, act.now).length > 0 || dutiesOf(person, person.estateId).length > 0
  return recordOn(
    person,
    act,
    { what: 'postChanged', estateId, duties },
    { staff: employed, ...(!stays && duties.length > 0 && { estateId }) },
  )
}

/** Duties end at once everywhere; posts stay for the day he is restored. Refuses: no colleague, or himself. */
export const suspend = (person: Person, act: PersonAct): Result<Person, PersonRefusal> => {
  if (!person.staff || person.staff.suspended) return refuse('NOT_A_COLLEAGUE')
  if (person._id === act.by) return refuse('NOT_YOURSELF')
  return accept(recordOn(person, act, { what: 'suspended' }, { staff: { ...person.staff, suspended: true, at: [] } }))
}

/** Back in his posts. Refuses: who is not suspended. */
export const restore = (person: Person, act: PersonAct): Result<Person, PersonRefusal> => {
  if (!person.staff?.suspended) return refuse('NOT_A_COLLEAGUE')
  const staff = withPosts({ ...person.staff, suspended: false }, person.staff.posts)
  return accept(recordOn(person, act, { what: 'restored' }, { staff }))
}

/**
 * Leaves the post in an estate. Refuses: who has none there (NOT_A_COLLEAGUE), and the last manager, who has to name
 * another one first (LAST_MANAGER); `managers` are the ids of those the estate has.
 */
export const leavePost = (
  person: Person,
  estateId: string,
  managers: string[],
  act: PersonAct,
): Result<Person, PersonRefusal> => {
  const post = person.staff?.posts.find((one) => one.estateId === estateId)
  if (!person.staff || !post) return refuse('NOT_A_COLLEAGUE')
  const isLast = post.duties.includes('manager') && managers.every((id) => id === person._id)
  if (isLast) return refuse('LAST_MANAGER')
  return accept(changePost(person, estateId, [], person.staff.skills, act))
}
