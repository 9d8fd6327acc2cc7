import { applicationCard, applicationText } from '../../src/copy/messages/application-messages'
import {
  groupSummary,
  groupWords,
  inboxText,
  type MessageFacts,
  plainData,
  templateData,
} from '../../src/copy/messages/messages'
import { systemMessageText } from '../../src/copy/messages/system-messages'
import { DAY, HOUR, MINUTE } from '../../src/domain/kernel/time'
import type { Entry, Happening } from '../../src/domain/matter/entry'
import { type Kind, kinds } from '../../src/domain/matter/kinds'
import { caseMessageKinds, messageKindsOf, wayOf } from '../../src/domain/message/kinds'
import { tellFor } from '../../src/domain/message/tell'
import { T0 } from '../world.fixture'
import { examples } from './happenings.fixture'
import { notices } from './notices.fixture'
import { expectPinned } from './pin.fixture'

type People = Parameters<typeof tellFor>[1]

const people = (kind: Kind, about: Partial<People> = {}): People => ({
  kind,
  place: 'kitchen',
  residentId: 'resident',
  filedBy: 'resident',
  receiverId: 'receiver',
  assigneeId: 'assignee',
  helpers: ['helper'],
  ...about,
})

/** How a case may stand when something happens to it. */
const situations: Record<string, People> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, people(kind)])),
  'repair of a public area': people('repair', { place: 'elevator' }),
  'repair filed by a proxy, in nobody’s hands': people('repair', { filedBy: 'proxy', assigneeId: null, helpers: [] }),
  'repair of a caller without an account': people('repair', { residentId: null, filedBy: 'desk', receiverId: null }),
}

const entry = (happening: Happening): Entry => ({
  id: 'e1',
  at: T0,
  by: 'somebody',
  as: 'system',
  key: null,
  from: 'waiting',
  to: 'waiting',
  ...happening,
})

/** What tells one example of an entry from another. */
const nameOf = (happening: Happening): string => {
  const { what, ...rest } = happening
  const telling = ['rule', 'step', 'decision', 'evidence'] as const
  const more = telling.map((name) => (name in rest ? JSON.stringify((rest as Record<string, unknown>)[name]) : ''))
  return [what, ...more].join(' ').replaceAll('"', '').trim().replace(/\s+/g, ' ')
}

test('who is told of everything that happens, as whom, with which message', () => {
  const lines = Object.entries(situations).flatMap(([situation, concerned]) =>
    Object.values(examples)
      .flat()
      .flatMap((happening) => {
        const tells = tellFor(entry(happening), concerned, ['assignee', 'receiver', 'desk', 'manager'])
        const told = tells.map(({ kind, to, personId }) => `${kind} to ${to} ${personId ?? 'of the office'}`)
        const head = `${situation} | ${nameOf(happening)}`
        return told.length > 0 ? told.map((one) => `${head} | ${one}`) : [`${head} | nobody`]
      }),
  )
  expectPinned('told', lines)
})

const known = (kind: Kind): MessageFacts => ({
  number: 'BX2026112100001',
  homeLabel: '3栋2单元501',
  kind,
  place: 'kitchen',
  category: kind === 'repair' ? 'water' : 'cleaning',
  personName: '欧阳建国',
  rule: 'respond',
  dueAt: T0 + 3 * MINUTE,
  resultBy: T0 + 2 * DAY,
  proposedAt: T0 + 4 * HOUR,
  rating: 5,
  fen: 12_050,
  major: 'flood',
  knownTo: ['desk', 'supervisor'],
  at: T0,
})

/** As little as may be known when a message is written. */
const little = (kind: Kind): MessageFacts => ({
  ...known(kind),
  personName: null,
  rule: null,
  dueAt: null,
  resultBy: null,
  proposedAt: null,
  rating: null,
  fen: null,
  major: null,
  knownTo: [],
})

const dataLine = (data: Record<string, { value: string }>): string =>
  Object.entries(data)
    .map(([name, { value }]) => `${name}=${value}`)
    .join(' | ')

test('what each message says in the inbox, in a push and in a group', () => {
  const lines = caseMessageKinds.flatMap((message) =>
    kinds.flatMap((kind) =>
      [known(kind), little(kind)].flatMap((facts, n) => {
        const head = `${message} ${kind}${n === 0 ? '' : ' (little known)'}`
        const { title, body } = inboxText(message, facts)
        return [
          `${head} title: ${title}`,
          `${head} body: ${body}`,
          `${head} ${wayOf[message].template}: ${dataLine(templateData(message, facts))}`,
          `${head} group: ${groupWords(message, facts)}`,
        ]
      }),
    ),
  )
  const plain = dataLine(plainData(templateData('missed', known('repair'))))
  expectPinned('messages', [...lines, `group summary: ${groupSummary(3)}`, `missed repair without our words: ${plain}`])
})

test('what is told that is no case', () => {
  const lines = Object.values(notices)
    .flat()
    .flatMap((notice, n) => {
      const { title, body } = systemMessageText(notice)
      return [`${n + 1} ${notice.kind} title: ${title}`, `${n + 1} ${notice.kind} body: ${body}`]
    })
  expectPinned('notices', lines)
})

test('what the office is told of an application', () => {
  const about = { homeLabel: '3栋2单元501', name: '罗浩然', dueAt: T0 + HOUR, at: T0 }
  const lines = messageKindsOf('application').flatMap((kind) =>
    [false, true].flatMap((urgent) => {
      const head = `${kind}${urgent ? ' (urgent)' : ''}`
      const { title, body } = applicationText(kind, { ...about, urgent })
      const { template, data, group } = applicationCard(kind, { ...about, urgent })
      for (const said of [dataLine(data), group]) expect(said).not.toMatch(/501|罗浩然|…/)
      return [
        `${head} title: ${title}`,
        `${head} body: ${body}`,
        `${head} ${template}: ${dataLine(data)}`,
        `${head} group: ${group}`,
      ]
    }),
  )
  expectPinned('applications', lines)
})
