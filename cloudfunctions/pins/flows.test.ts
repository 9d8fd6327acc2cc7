import type { Rule, StepName } from '../../src/domain/commitment/commitment'
import { defaultPolicy } from '../../src/domain/commitment/policy'
import { start } from '../../src/domain/commitment/start'
import { HOUR } from '../../src/domain/kernel/time'
import { flows } from '../../src/domain/matter/flow'
import { kinds } from '../../src/domain/matter/kinds'
import type { Status } from '../../src/domain/matter/status'
import { type Application, decideApplication, fileApplication } from '../../src/domain/people/application'
import { INVITATION_LIFE_MS, type Invitation, invitationStanding, mayAccept } from '../../src/domain/people/invitation'
import { T0 } from '../world.fixture'
import { expectPinned } from './pin.fixture'

test('who may make which move in which status of each kind, and where it leads', () => {
  const lines = kinds.flatMap((kind) =>
    (Object.keys(flows[kind]) as Status[]).flatMap((status) => {
      const moves = Object.entries(flows[kind][status])
      if (moves.length === 0) return [`${kind} ${status}: nothing`]
      return moves.map(([move, { to, by }]) => `${kind} ${status} ${move} -> ${to}: ${by.join(' ')}`)
    }),
  )
  expectPinned('flows', lines)
})

const applied = {
  ...({ estateId: 'e1', homeId: 'h1', label: '501', openid: 'o1', relation: 'owner', name: '罗浩然' } as const),
  ...{ phone: '', phoneProven: false, words: '', papers: 0, urgent: null },
}
const application = (status: Application['status']) =>
  ({
    ...fileApplication('a1', applied, { now: T0, policy: defaultPolicy, key: 'key-0000' }),
    status,
  }) satisfies Application

const invitation = (about: Partial<Invitation>) =>
  ({ usedBy: null, revokedAt: null, expiresAt: T0 + INVITATION_LIFE_MS, ...about }) as Invitation

const invited: Record<string, Partial<Invitation>> = {
  open: {},
  'at its last moment': { expiresAt: T0 + 1 },
  'at its end': { expiresAt: T0 },
  used: { usedBy: 'guest', usedAt: T0 },
  revoked: { revokedAt: T0 },
}

test('what becomes of applications and invitations', () => {
  const applications = (['open', 'approved', 'refused', 'withdrawn'] as const).flatMap((from) =>
    (['approved', 'refused', 'withdrawn'] as const).flatMap((status) =>
      [null, '请带合同来'].map((reason) => {
        const act = { by: 'desk', now: T0, key: 'key-0001' }
        const found = decideApplication(application(from), { status, reason }, act)
        const outcome = found.ok ? `${found.value.status}, slot ${found.value.number}` : found.reason
        return `application ${from} to ${status}${reason ? ' with a reason' : ''}: ${outcome}`
      }),
    ),
  )
  const invitations = Object.entries(invited).flatMap(([name, about]) =>
    ['guest', 'stranger'].map((who) => {
      const found = mayAccept(invitation(about), who, T0)
      return `invitation ${name} (${invitationStanding(invitation(about), T0)}) to ${who}: ${found.ok ? 'ok' : found.reason}`
    }),
  )
  expectPinned('joining', [...applications, ...invitations])
})

const rules: Rule[] = [
  'respond',
  'arrive',
  'handle',
  'feedback',
  'finish',
  'confirm',
  'consent',
  'step',
  'review',
  'urgentReview',
]

/** In minutes after the start of the promise. */
const after = (at: number): string => `${(at - T0) / 60_000} min`

test('when each promise is due and who hears of each of its steps, by the usual figures', () => {
  const lines = rules.flatMap((rule) => {
    const promised = start(rule, { id: 'c1', round: 1, from: T0, policy: defaultPolicy, due: T0 + 24 * HOUR })
    const step = ({ name, at, to }: { name: StepName; at: number; to: readonly string[] }) =>
      `${rule} ${name} at ${after(at)}: ${to.join(' ')}`
    return [`${rule} due at ${after(promised.dueAt)}`, ...promised.steps.map(step)]
  })
  expectPinned('promises', lines)
})
