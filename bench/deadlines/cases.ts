import type { Rule } from '../../src/domain/commitment/commitment'
import { defaultPolicy } from '../../src/domain/commitment/policy'
import { start } from '../../src/domain/commitment/start'
import { fileCase } from '../../src/domain/matter/file'
import type { Matter } from '../../src/domain/matter/matter'
import { settled } from '../../src/domain/matter/record'
import type { Member } from '../../src/domain/people/dispatch'
import type { Duty } from '../../src/domain/people/duties'
import type { Newcomer, Plan } from '../../stage/seed/move-in'

const always: Newcomer['roster'] = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], fromMinute: 0, untilMinute: 1440 }]
const staff = (name: string, duty: Duty): Newcomer => ({
  name,
  phone: '13800000001',
  homes: [],
  duties: [duty],
  skills: duty === 'engineer' ? ['water'] : [],
  roster: always,
})

/** An estate with somebody for every message. */
export const estate: Omit<Plan, 'setUpCode'> = {
  manager: { name: 'he', phone: '13800000000' },
  estate: { name: 'Bench Garden', phone: '021-55550000', centre: { latitude: 31.2304, longitude: 121.4737 } },
  sheet: null,
  people: [staff('chen', 'engineer'), staff('lin', 'desk'), staff('sun', 'supervisor')],
}

/** An open case whose one promise falls due at a moment, with nothing left to tell; nobody's unless there is a team. */
export const caseDue = (
  n: number,
  now: number,
  dueAt: number | null,
  { rule = 'arrive', team = [] }: { rule?: Rule; team?: Member[] } = {},
): Matter => {
  const number = String(n).padStart(6, '0')
  const filing = {
    id: `case-${number}`,
    number,
    estateId: 'estate-1',
    homeId: 'home-1',
    homeLabel: '3-2-501',
    kind: 'repair',
    place: 'kitchen',
    category: 'water',
    urgency: 'urgent',
    residentId: 'nobody',
    preferredAt: null,
    aboutId: null,
    superiors: [],
    anonymous: false,
    channel: 'app',
    caller: null,
    contactId: null,
    voice: null,
    receiverId: null,
    words: { words: 'the pipe drips', salt: '', digest: '', check: 'passed' },
  } as const
  const act = { by: 'nobody', as: 'resident', now, key: `key-${number}`, policy: defaultPolicy } as const
  const filed = fileCase({ ...filing, superiors: [], photos: [] }, act, team)
  const promise = { id: 'c1', round: 1, from: now, policy: defaultPolicy }
  const commitments = dueAt === null ? [] : [start(rule, { ...promise, due: dueAt })]
  return settled({ ...filed, rev: 0, tell: [], commitments })
}
