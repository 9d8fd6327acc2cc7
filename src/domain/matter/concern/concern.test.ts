import { standing } from '../../commitment/commitment'
import { DAY, HOUR, MINUTE } from '../../kernel/time'
import { arrival, atClock, minutes, sealed, T0, tellings } from '../given.fixture'
import type { ConcernCase } from '../matter'
import { onClock } from '../on-clock'
import {
  asks,
  carries,
  complained,
  crew,
  findings,
  judged,
  lookedInto,
  nothingMore,
  result,
  signature,
  told,
} from './concern.fixture'
import { isJudged } from './investigation'
import { textToSign } from './text-to-sign'

const standingOf = (matter: ConcernCase, rule: string, now: number) =>
  matter.commitments.filter((c) => c.rule === rule).map((c) => standing(c, now))

const given = { move: 'confirm', rating: 5, words: null } as const

test('at receipt three minutes and two days are promised, and whose work it concerns is asked at once', () => {
  const matter = complained()
  expect(matter.commitments.map((c) => [c.rule, c.dueAt - T0])).toEqual([
    ['respond', 3 * MINUTE],
    ['feedback', 2 * DAY],
  ])
  expect(matter).toMatchObject({ assigneeId: 'mei', receiverId: 'lin', status: 'assigned' })
  expect(complained({ category: 'fees' })).toMatchObject({ assigneeId: 'sun', receiverId: 'lin' })
})

test('the result keeps the promise of two days, not before the investigation has found something', () => {
  const there = carries(carries(complained(), 'mei', minutes(1), { move: 'accept' }), 'mei', minutes(2), arrival('mei'))
  expect(asks(there, 'mei', minutes(3), result)).toBe('FINDINGS_NEEDED')
  const decided = carries(carries(there, 'mei', minutes(4), findings), 'lin', minutes(5), judged)
  const done = carries(decided, 'mei', minutes(5), nothingMore)
  expect(done.status).toBe('done')
  expect(standingOf(done, 'feedback', T0 + 3 * DAY)).toEqual(['kept'])
  expect(standingOf(told(), 'respond', T0 + 3 * DAY)).toEqual(['kept'])
})

test('every note of progress reaches the resident', () => {
  const note = { move: 'noteProgress', words: sealed('the sweeper was found') } as const
  expect(tellings(carries({ ...complained(), tell: [] }, 'lin', minutes(1), note))).toEqual(['progressNoted → li'])
})

test('a question is answered without anybody coming, and that keeps the three minutes', () => {
  const taken = carries(complained({ kind: 'enquiry', category: 'fees' }), 'sun', minutes(1), { move: 'accept' })
  const answered = carries(taken, 'sun', minutes(2), result)
  expect(answered.status).toBe('done')
  expect(standingOf(answered, 'respond', T0 + DAY)).toEqual(['kept'])
  expect(asks(carries(complained(), 'mei', minutes(1), { move: 'accept' }), 'mei', minutes(2), result)).toBe('NOT_NOW')
})

test('the receiver stays for life, unless the manager hands over with a reason', () => {
  const over = { move: 'changeReceiver', personId: 'tao', reason: sealed('on leave') } as const
  expect(asks(told(), 'lin', minutes(100), over)).toBe('NOT_YOURS')
  const handed = carries(told(), 'he', minutes(100), over)
  expect(handed.receiverId).toBe('tao')
  expect(handed.history.at(-1)).toMatchObject({
    what: 'receiverChanged',
    personId: 'tao',
    digest: 'digest of on leave',
  })
  expect(tellings({ ...handed, tell: handed.tell.slice(-2) })).toEqual(['receiverNow → tao', 'receiverChanged → li'])
})

test('a postponed result moves the two days with the consent of the resident, once', () => {
  const there = carries(carries(complained(), 'mei', minutes(1), { move: 'accept' }), 'mei', minutes(2), arrival('mei'))
  const later = { move: 'proposeTime', at: T0 + 4 * DAY, reason: sealed('the contractor is away') } as const
  const asked = carries(there, 'mei', T0 + DAY, later)
  const agreed = carries(asked, 'li', T0 + DAY + HOUR, { move: 'answerProposal', proposalId: 'p1', agree: true })
  expect(standingOf(agreed, 'feedback', T0 + 3 * DAY)).toEqual(['released'])
  expect(agreed.commitments.at(-1)).toMatchObject({ rule: 'finish', dueAt: T0 + 4 * DAY, ended: null })
  expect(asks(agreed, 'mei', T0 + 2 * DAY, { ...later, at: T0 + 5 * DAY })).toBe('ALREADY_POSTPONED')
})

test('consent after the two days are over does not undo that they were missed', () => {
  const there = carries(carries(complained(), 'mei', minutes(1), { move: 'accept' }), 'mei', minutes(2), arrival('mei'))
  const late = T0 + 2 * DAY + HOUR
  const asked = carries(there, 'mei', late, { move: 'proposeTime', at: T0 + 4 * DAY, reason: sealed('late') })
  const agreed = carries(asked, 'li', late + HOUR, { move: 'answerProposal', proposalId: 'p1', agree: true })
  expect(standingOf(agreed, 'feedback', T0 + 5 * DAY)).toEqual(['missed'])
})

test('sent back, it is handled again: another three minutes and two days, and the same receiver', () => {
  const back = carries(told(), 'li', minutes(120), { move: 'sendBack', reason: sealed('no'), photos: [], team: crew })
  expect(back).toMatchObject({ round: 2, receiverId: 'lin', assigneeId: 'mei', toldAt: null, status: 'assigned' })
  expect(standingOf(back, 'feedback', minutes(121))).toEqual(['kept', 'open'])
})

test('where the office asks for it the confirmation is signed, under the very text that was told', () => {
  const asked = carries(told(), 'lin', minutes(100), { move: 'askSignature' })
  expect(asks(asked, 'li', minutes(101), given)).toBe('SIGNATURE_NEEDED')
  const text = textToSign(asked) ?? ''
  const corrected = carries(asked, 'mei', minutes(102), {
    move: 'tellResult',
    words: sealed('corrected'),
    photos: [],
    noMeasure: null,
  })
  const under = { ...given, signature: signature(text) }
  expect(asks(corrected, 'li', minutes(103), under)).toBe('TEXT_CHANGED')
  const signed = carries(asked, 'li', minutes(103), under)
  expect(signed.signature?.signed).toEqual({ photoId: 'signed', textDigest: text, at: minutes(103) })
  expect(signed.history.at(-1)).toMatchObject({ what: 'caseConfirmed', photos: ['signed'], textDigest: text })
})

test('brought up again, what was signed stays on record, and the next result wants a signature of its own', () => {
  const asked = carries(told(), 'lin', minutes(100), { move: 'askSignature' })
  const signed = carries(asked, 'li', minutes(103), { ...given, signature: signature(textToSign(asked) ?? '') })
  const reason = sealed('dirty again')
  const again = carries(signed, 'li', minutes(200), { move: 'reopen', reason, team: crew, followUpId: null })
  expect(again.signature).toEqual({ asked: true, signed: null })
  expect(again.photos.map(({ id }) => id)).toContain('signed')
})

test('not valid is decided by two of the office', () => {
  const doubted = carries(lookedInto(), 'lin', minutes(100), {
    move: 'judge',
    decision: 'invalid',
    reason: sealed('not so'),
  })
  expect(isJudged(doubted.validity)).toBe(false)
  const entryId = doubted.validity?.entryId ?? ''
  expect(asks(doubted, 'lin', minutes(101), { move: 'confirmJudgement', entryId, agree: true })).toBe('SECOND_PAIR')
  expect(asks(doubted, 'sun', minutes(101), { move: 'confirmJudgement', entryId: 'e1', agree: true })).toBe(
    'PROPOSAL_CHANGED',
  )
  const stands = carries(doubted, 'sun', minutes(101), { move: 'confirmJudgement', entryId, agree: true })
  expect(isJudged(stands.validity)).toBe(true)
  expect(asks(stands, 'he', minutes(102), { move: 'judge', decision: 'valid', reason: sealed('?') })).toBe(
    'ALREADY_JUDGED',
  )
  const against = carries(doubted, 'sun', minutes(101), { move: 'confirmJudgement', entryId, agree: false })
  expect(
    isJudged(
      carries(against, 'he', minutes(102), { move: 'judge', decision: 'valid', reason: sealed('yes') }).validity,
    ),
  ).toBe(true)
})

test('no result of a complaint is told before it is judged, and of a valid one not without a measure or why there is none (D7, D9)', () => {
  const looked = lookedInto()
  expect(asks(looked, 'mei', minutes(80), result)).toBe('JUDGEMENT_NEEDED')
  const valid = carries(looked, 'lin', minutes(70), judged)
  expect(asks(valid, 'mei', minutes(80), result)).toBe('MEASURE_NEEDED')
  const add = { move: 'addMeasure', kind: 'preventive', personId: 'mei', days: 2, words: sealed('a list') } as const
  expect(carries(carries(valid, 'lin', minutes(75), add), 'mei', minutes(80), result).status).toBe('done')
  const stated = carries(valid, 'mei', minutes(80), nothingMore)
  expect(stated.history.slice(-2).map(({ what }) => what)).toEqual(['measureWaived', 'resultTold'])
  expect(stated.notes[stated.history.at(-2)?.id ?? '']?.words).toBe('happened once')
  // Said once it holds, for a corrected result too.
  expect(carries(stated, 'mei', minutes(90), result).status).toBe('done')
  const no = { move: 'judge', decision: 'invalid', reason: sealed('not so') } as const
  const doubted = carries(looked, 'lin', minutes(70), no)
  expect(carries(doubted, 'mei', minutes(80), result).status).toBe('done')
  const entryId = doubted.validity?.entryId ?? ''
  const against = carries(doubted, 'sun', minutes(75), { move: 'confirmJudgement', entryId, agree: false })
  expect(asks(against, 'mei', minutes(80), result)).toBe('JUDGEMENT_NEEDED')
})

test('nobody judges a suggestion, and the household confirms whatever the office still owes (D9)', () => {
  const idea = lookedInto(complained({ kind: 'suggestion' }))
  expect(carries(idea, 'mei', minutes(80), result).status).toBe('done')
  expect(carries({ ...told(), validity: null }, 'li', minutes(100), given).status).toBe('closed')
})

describe('a measure', () => {
  const add = { move: 'addMeasure', kind: 'preventive', personId: 'mei', days: 2, words: sealed('a list') } as const
  const closed = carries(carries(told(), 'lin', minutes(100), add), 'li', minutes(110), given)

  test('has a person and a date of its own, whose clock goes on when the case is closed', () => {
    expect(closed).toMatchObject({ status: 'closed', open: false, atWork: ['mei'] })
    expect(closed.wakeAt).not.toBeNull()
    const due = closed.commitments.find(({ id }) => id === closed.measures[0]?.promiseId)?.dueAt ?? 0
    const missed = atClock({ ...closed, tell: [] }, due)
    expect(missed.history.at(-1)).toMatchObject({ what: 'promiseStepped', rule: 'step', step: 'miss' })
    expect(missed.status).toBe('closed')
  })

  test('is told to its person, also when it falls due, and not to who has the case', () => {
    const handled = { ...told(), assigneeId: 'tao', tell: [] }
    const added = carries(handled, 'lin', minutes(100), add)
    expect(tellings(added)).toEqual(['measureGiven → mei'])
    const warned = added.commitments.find(({ id }) => id === added.measures[0]?.promiseId)?.steps[0]?.at ?? 0
    expect(tellings(onClock({ ...added, tell: [] }, warned) ?? added)).toContain('dueSoon → mei')
  })

  test('is looked at by somebody else some days after it was carried out', () => {
    const done = carries(closed, 'mei', minutes(200), { move: 'finishMeasure', measureId: 'm1', words: null })
    expect(done.atWork).toEqual(['lin'])
    const look = { move: 'checkMeasure', measureId: 'm1', effective: true, words: null } as const
    expect(asks(done, 'mei', T0 + 8 * DAY, look)).toBe('NOT_YOURS')
    const FROM = minutes(200) + 7 * DAY
    expect([T0 + 4 * HOUR, FROM - 1].map((at) => asks(done, 'lin', at, look))).toEqual([
      'EFFECT_TOO_EARLY',
      'EFFECT_TOO_EARLY',
    ])
    const looked = carries(done, 'lin', FROM, look)
    expect(looked.measures[0]?.effect).toEqual({ effective: true, at: FROM })
    expect(looked.atWork).toEqual([])
    expect(standingOf(looked, 'step', FROM + DAY)).toEqual(['kept', 'kept'])
    expect(asks(looked, 'lin', T0 + 9 * DAY, look)).toBe('NO_SUCH_MEASURE')
  })
})
