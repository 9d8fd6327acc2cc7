import type { ActionName, CaseView, Input, Output } from '../../../src/contract'
import type { RowPlace } from '../../../src/domain/kernel/row-place'
import { type Kind, kinds } from '../../../src/domain/matter/kinds'
import { CENTRE } from '../../world.fixture'
import { manifest, type Opened, on } from './open.fixture'

// Everything that is asked of the opened directory by name: the place to change when an action or one of its fields is renamed.

type List = { who: string; action: ActionName; input: object }
const list = <A extends ActionName>(who: string, action: A, input: Input<A>): List => ({ who, action, input })

export const everybody = [
  'li',
  'family',
  'proxy',
  'lessee',
  'zhao',
  'lin',
  'mei',
  'chen',
  'wu',
  'guo',
  'bai',
  'sun',
  'he',
]
const staff = ['lin', 'mei', 'chen', 'wu', 'guo', 'bai', 'sun', 'he']
const office = ['lin', 'sun', 'he']
const view = { kind: null, building: null, urgent: false, after: null }
const search = {
  words: '',
  building: null,
  place: null,
  kind: null,
  category: null,
  cause: null,
  judged: null,
  open: null,
  repeats: false,
  declined: null,
  since: null,
  before: null,
}

/** What each person's screens ask for when they open. */
export const lists: List[] = [
  ...everybody.flatMap((who) => [
    list(who, 'people.me', {}),
    list(who, 'messages.listInbox', { before: null }),
    list(who, 'cases.listMine', { open: true, before: null }),
    list(who, 'cases.listMine', { open: false, before: null }),
    list(who, 'cases.listWatched', {}),
    list(who, 'privacy.whoSaw', { before: null }),
    list(who, 'help.list', { estateId: null }),
  ]),
  ...staff.flatMap((who) => [
    list(who, 'cases.listWork', {}),
    list(who, 'cases.listOpen', { view: 'mine', ...view }),
    list(who, 'cases.map', {}),
    list(who, 'roster.getWeek', { monday: null }),
    list(who, 'roster.getMine', {}),
    list(who, 'shiftHandovers.get', {}),
    list(who, 'caseSearch.listExamples', { waiting: false, before: null }),
  ]),
  ...office.flatMap((who) => [
    list(who, 'cases.listOpen', { view: 'office', ...view }),
    list(who, 'caseSearch.search', search),
    list(who, 'caseSearch.hotSpots', { since: null }),
    list(who, 'followUps.listTasks', { after: null }),
    list(who, 'followUps.list', { open: true, after: null }),
    list(who, 'followUps.list', { open: false, after: null }),
    list(who, 'unreached.list', { open: true, before: null }),
    list(who, 'broadcasts.list', { before: null }),
    list(who, 'broadcasts.progress', { id: manifest.broadcasts.over }),
    list(who, 'staff.list', {}),
    list(who, 'help.manage', {}),
    list(who, 'policy.get', {}),
    list(who, 'register.overview', {}),
  ]),
  ...['lin', 'he'].flatMap((who) => [
    list(who, 'applications.list', { open: true, before: null }),
    list(who, 'applications.list', { open: false, before: null }),
    list(who, 'household.get', { homeId: manifest.homes['501'] ?? '' }),
    list(who, 'homeProfiles.get', { homeId: manifest.homes['501'] ?? '' }),
    list(who, 'cases.listHome', { homeId: manifest.homes['501'] ?? '', before: null }),
  ]),
  list('he', 'cases.overview', {}),
  list('he', 'dailyHashes.list', { before: null }),
  list('he', 'household.listStaffInvitations', {}),
  list('li', 'privacy.exportMine', {}),
  list('let-in', 'people.me', {}),
  ...['turned-down', 'changed-mind', 'in-a-hurry', 'waits'].map((who) => list(who, 'applications.listMine', {})),
]

/** The case as its manager sees it, or its resident where he may not. */
export const caseOf = ({ ask }: Opened, id: string): Promise<CaseView> => ask('he', 'cases.getCase', { id })

/** Whether a case still is what was written down of it, and what the phone remembers. */
export const verify = ({ ask }: Opened, id: string, known: { links: number; tip: string } | null) =>
  ask('he', 'cases.verify', { id, known })

export const verifyDay = ({ ask }: Opened, day: string, known: string) =>
  ask('he', 'dailyHashes.verify', { day, known })

/** The messages about a case in somebody's inbox, by kind. */
export const heardOf = async ({ ask }: Opened, who: string, id: string): Promise<string[]> => {
  const { items } = await ask(who, 'messages.listInbox', { before: null })
  return items
    .filter(({ caseId }) => caseId === id)
    .map(({ kind }) => kind)
    .sort()
}

const MINUTE = 60_000

/** What somebody has been told since a moment, in the words of the inbox; two messages of one moment in the order of their words. */
export const newsOf = async ({ ask }: Opened, who: string, since: number): Promise<string[]> => {
  const news: string[] = []
  let before: RowPlace | null = null
  for (let more = true; more; ) {
    const page: Output<'messages.listInbox'> = await ask(who, 'messages.listInbox', { before })
    const items = page.items.filter(({ at }) => at > since)
    news.push(
      ...items.map(({ at, kind, title, body }) => {
        const minute = String(Math.floor((at - since) / MINUTE)).padStart(4, '0')
        return `${who} +${minute} min ${kind} | ${title} | ${body}`
      }),
    )
    before = page.next
    more = before !== null && items.length === page.items.length
  }
  return news.sort()
}

type Step = { to: string; take: (opened: Opened, view: CaseView) => Promise<unknown> }

/** One command on a case in each status that has one, and the status it leads to. */
export const steps: Record<string, Step> = {
  waiting: {
    to: 'assigned',
    take: ({ ask }, { id, kind }) =>
      ask('he', 'cases.dispatch', { ...on(id), personId: manifest.ids[kind === 'repair' ? 'chen' : 'sun'] ?? '' }),
  },
  assigned: { to: 'accepted', take: ({ ask }, { id, assignee }) => ask(assignee ?? '', 'cases.accept', on(id)) },
  accepted: {
    to: 'arrived',
    take: async ({ ask, photo }, { id, assignee: who }) =>
      ask(who ?? '', 'cases.arrive', { ...on(id), photo: await photo(who ?? ''), point: CENTRE }),
  },
  arrived: {
    to: 'arrived',
    take: ({ ask }, { id, assignee }) => ask(assignee ?? '', 'cases.promiseDate', { ...on(id), days: 1, reason: null }),
  },
  done: {
    to: 'closed',
    take: ({ ask }, { id }) => ask('li', 'cases.confirm', { ...on(id), rating: 4, words: null }),
  },
  closed: { to: 'assigned', take: ({ ask }, { id }) => ask('li', 'cases.reopen', { ...on(id), reason: '又来了' }) },
  unconfirmed: {
    to: 'assigned',
    take: ({ ask }, { id }) => ask('li', 'cases.reopen', { ...on(id), reason: '又来了' }),
  },
}

/** The case of each kind that was only brought to a status. */
export const plainCases = (status: string) =>
  kinds.map((kind: Kind) => {
    const found = manifest.cases.find(({ name }) => name === `${kind} ${status}`)
    if (!found) throw new Error(`there is no ${kind} that is ${status}`)
    return found
  })

/** What still waited for somebody, and is answered now. */
export const answers: Record<string, (opened: Opened) => Promise<unknown>> = {
  'an application is let in': ({ ask }) =>
    ask('lin', 'applications.decide', { ...on(manifest.applications.open), approve: true, reason: null }),
  'an urgent one is refused': ({ ask }) =>
    ask('he', 'applications.decide', { ...on(manifest.applications.late), approve: false, reason: '请带合同来' }),
  'an invitation is accepted': ({ ask }) =>
    ask('invited', 'people.acceptInvitation', { code: manifest.invitations.open }),
  'a broadcast is read': ({ ask }) => ask('zhao', 'broadcasts.acknowledge', on(manifest.broadcasts.live)),
  'a follow-up call is noted': async ({ ask }) => {
    const { rows } = await ask('lin', 'followUps.list', { open: true, after: null })
    const note = { result: 'noAnswer', answers: null, words: null, reopen: null } as const
    return ask('lin', 'cases.noteFollowUp', { ...on(rows[0]?.id ?? ''), ...note })
  },
  'somebody unreached is called': async ({ ask }) => {
    const { rows } = await ask('he', 'unreached.list', { open: true, before: null })
    return ask('he', 'unreached.settle', { ...on(rows[0]?.id ?? ''), how: 'called', note: '' })
  },
  'a swap is taken': async ({ ask }) => {
    const { swaps } = await ask('mei', 'roster.getMine', {})
    const { id = '', monday = 0 } = swaps[0] ?? {}
    return ask('mei', 'roster.answerSwap', { key: on(id).key, monday, swapId: id, agree: true })
  },
  'a note of the shift before is read': async ({ ask }) => {
    const { forMe } = await ask('mei', 'shiftHandovers.get', {})
    return ask('mei', 'shiftHandovers.read', on(forMe[0]?.id ?? ''))
  },
}
