import { DAY, HOUR } from '../../src/domain/kernel/time'
import type { SystemMessage, SystemMessageKind } from '../../src/domain/message/system-message'
import type { Shift } from '../../src/domain/roster/shift'
import { T0 } from '../world.fixture'

const shift: Shift = { id: 's1', personId: 'chen', duty: 'engineer', from: T0, until: T0 + 8 * HOUR }
const later: Shift = { ...shift, id: 's2', from: T0 + DAY, until: T0 + DAY + 8 * HOUR }
const ends = { kind: 'certificateEnds', name: '陈志强', certificate: '电工证', now: T0 } as const
const words = '今晚停水。'

/** Something of every notice; does not compile when one is missing. */
export const notices: { [K in SystemMessageKind]: Extract<SystemMessage, { kind: K }>[] } = {
  shiftChanged: [
    { kind: 'shiftChanged', before: shift, after: later },
    { kind: 'shiftChanged', before: shift, after: null },
    { kind: 'shiftChanged', before: null, after: later },
  ],
  swapAsked: [
    { kind: 'swapAsked', name: '林晓燕', shift, inReturn: later },
    { kind: 'swapAsked', name: '林晓燕', shift, inReturn: null },
  ],
  swapAnswered: [
    { kind: 'swapAnswered', name: '林晓燕', agree: true, shift },
    { kind: 'swapAnswered', name: '林晓燕', agree: false, shift },
  ],
  swapMade: [{ kind: 'swapMade', names: ['林晓燕', '许婷'], shift }],
  gapsAhead: [
    { kind: 'gapsAhead', times: 2, first: { duty: 'engineer', skills: ['lock'], from: T0, until: T0 + HOUR } },
  ],
  nobodyThere: [{ kind: 'nobodyThere', title: '报修已收到' }],
  notReached: [
    { kind: 'notReached', title: '报修已收到', name: '李建国' },
    { kind: 'notReached', title: '报修已收到', name: '' },
  ],
  broadcast: [
    { kind: 'broadcast', about: 'water', words, follows: null },
    { kind: 'broadcast', about: 'water', words, follows: 'correction' },
    { kind: 'broadcast', about: 'water', words, follows: 'end' },
  ],
  broadcastReminder: [{ kind: 'broadcastReminder', about: 'water', words, follows: null }],
  broadcastUnheard: [{ kind: 'broadcastUnheard', title: '停水通知', people: 12 }],
  handedOver: [
    { kind: 'handedOver', name: '林晓燕', duty: 'desk', cases: 3 },
    { kind: 'handedOver', name: '林晓燕', duty: 'desk', cases: 0 },
  ],
  headsOfWeek: [{ kind: 'headsOfWeek', day: '2026-11-22', head: 'a1b2'.repeat(16) }],
  postChanged: [{ kind: 'postChanged', duties: ['desk', 'steward'] }],
  memberJoined: [{ kind: 'memberJoined', name: '李敏', label: '1栋1单元101', relation: 'family' }],
  membershipEnded: [
    { kind: 'membershipEnded', label: '1栋1单元101', withOwner: true },
    { kind: 'membershipEnded', label: '1栋1单元101', withOwner: false },
  ],
  homeWithoutOwner: [{ kind: 'homeWithoutOwner', label: '1栋1单元101', people: 2 }],
  certificateEnds: [
    { ...ends, trade: 'power', expiresAt: T0 + 20 * DAY },
    { ...ends, trade: 'power', expiresAt: T0 },
    { ...ends, trade: null, expiresAt: T0 },
  ],
}
