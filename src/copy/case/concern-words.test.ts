import type { TimelineEntry } from '../../contract/views/timeline'
import { DAY, MINUTE } from '../../domain/kernel/time'
import { concerns } from '../../domain/matter/kinds'
import type { Status } from '../../domain/matter/status'
import { type CaseMessageKind, caseMessageKinds } from '../../domain/message/kinds'
import { isWorkMove } from '../../domain/work/command'
import { shiftHandoverWords } from '../estate/shift-handovers'
import { inboxText, type MessageFacts, templateData } from '../messages/messages'
import { moodLine, promiseWords, ruleNoun, statusWord } from './case'
import { longerWords } from './case-page'
import { movedName, movedWords, moveName } from './moves'
import { timelineSentence } from './timeline'

/** What is said of mending only; nobody mends a complaint, a suggestion or a question. */
const mending = /派单|接单|退单|撤单|完工|返修|修好|报修|维修|师傅|上门/

const statuses: Status[] = [
  ...(['waiting', 'assigned', 'accepted', 'arrived', 'done', 'closed', 'cancelled', 'unconfirmed'] as const),
]
const rules = ['respond', 'arrive', 'feedback', 'finish', 'confirm', 'step'] as const
const now = Date.parse('2026-11-21T15:30:00+08:00')

describe.each(concerns)('of a %s nothing is said that is said of mending', (kind) => {
  test('in its status, and each status has a word of its own', () => {
    const words = statuses.map((status) => statusWord({ kind, status }))
    expect(new Set(words).size).toBe(statuses.length)
    for (const word of words) expect(word).not.toMatch(mending)
  })

  test('in what was promised, and what is still owed', () => {
    for (const rule of rules) {
      const promise = { rule, startedAt: 0, dueAt: 30 * MINUTE }
      expect(promiseWords(kind, promise)).not.toMatch(mending)
      expect(ruleNoun(kind, rule)).not.toMatch(mending)
      expect(shiftHandoverWords.due(kind, rule, now + MINUTE, now)).not.toMatch(mending)
      for (const mood of ['calm', 'soon', 'missed', 'kept', 'released'] as const)
        expect(moodLine(kind, mood, promise, 31 * MINUTE)).not.toMatch(mending)
    }
    expect(longerWords(kind).asked(9) + longerWords(kind).waiting(9) + longerWords(kind).hint).not.toMatch(mending)
  })

  test('on its buttons and right after them', () => {
    for (const move of Object.keys(movedWords) as (keyof typeof movedWords)[]) {
      if (isWorkMove(move) || move === 'complete') continue
      expect(moveName(kind, move)).not.toMatch(mending)
      expect(movedName(kind, move)).not.toMatch(mending)
    }
  })

  const onlyOfRepairs: CaseMessageKind[] = [
    ...(['planProposed', 'planAgreed', 'planRefused', 'helpWanted', 'helpOver', 'majorFault'] as const),
    ...(['confirmWanted', 'watchedOver', 'watchedDropped'] as const),
  ]
  test.each(caseMessageKinds.filter((one) => !onlyOfRepairs.includes(one)))('in the message %s', (message) => {
    for (const rule of rules) {
      const known: MessageFacts = {
        number: 'TS20261121-0007',
        homeLabel: '3 栋 2 单元 501',
        kind,
        ...({ place: 'lobby', category: 'cleaning' } as const),
        personName: '王芳',
        rule,
        dueAt: now + MINUTE,
        resultBy: now + 2 * DAY,
        proposedAt: now,
        rating: 5,
        fen: null,
        major: null,
        knownTo: ['assignee', 'supervisor'],
        at: now,
      }
      const { title, body } = inboxText(message, known)
      const pushed = Object.values(templateData(message, known)).map(({ value }) => value)
      for (const words of [title, body, ...pushed]) expect(words).not.toMatch(mending)
    }
  })

  const everything: TimelineEntry['what'][] = [
    ...(['caseFiled', 'caseDispatched', 'nobodyOnDuty', 'caseAccepted', 'caseDeclined', 'colleagueReleased'] as const),
    ...(['timeProposed', 'timeAgreed', 'timeRefused', 'datePromised', 'longerAsked', 'longerAgreed'] as const),
    ...(['longerRefused', 'arrived', 'caseConfirmed', 'caseSentBack', 'caseCancelled', 'callNoted'] as const),
    ...(['confirmedByCall', 'closedUnconfirmed', 'caseReopened', 'followedUp', 'caseHandedOn'] as const),
    ...(['personDescribed', 'receiverChanged', 'resultTold', 'promiseStepped', 'stepSkipped'] as const),
  ]
  test.each(everything)('in its history: %s', (what) => {
    for (const mine of [true, false])
      for (const as of ['resident', 'desk', 'assignee', 'system'] as const)
        for (const rule of rules) {
          const entry: TimelineEntry = {
            id: 'e1',
            at: now,
            what,
            as,
            who: '王芳',
            whom: '李敏',
            words: null,
            proposedAt: now,
            rule,
            days: 9,
            step: 'miss',
            told: ['assignee', 'desk'],
            rating: 4,
            result: 'noAnswer',
            detail: null,
            photos: [],
            photosHeld: 0,
            of: null,
            cause: null,
            measure: null,
            verdict: null,
            shown: null,
            channel: null,
            declined: null,
          }
          expect(timelineSentence(entry, { now, mine, kind })).not.toMatch(mending)
        }
  })
})

test('a complaint is looked into, a suggestion considered, a question answered', () => {
  expect(statusWord({ kind: 'complaint', status: 'assigned' })).toBe('待受理')
  expect(statusWord({ kind: 'complaint', status: 'arrived' })).toBe('调查中')
  expect(statusWord({ kind: 'suggestion', status: 'arrived' })).toBe('研究中')
  expect(statusWord({ kind: 'enquiry', status: 'closed' })).toBe('已解答')
  expect(statusWord({ kind: 'repair', status: 'assigned' })).toBe('待接单')
})
