import { DAY, HOUR, MINUTE } from '../kernel/time'
import type { Rule } from './commitment'
import { defaultPolicy } from './policy'
import { start, workingDue } from './start'

/** Monday 23 November 2026, 10:00 in Shanghai. */
const FROM = Date.parse('2026-11-23T10:00:00+08:00')

const length = (ms: number): string => {
  const sign = ms < 0 ? '-' : ''
  const [days, hours, minutes] = [ms / DAY, ms / HOUR, ms / MINUTE].map((n) => Math.abs(n)) as [number, number, number]
  return `${sign}${days >= 1 && Number.isInteger(days) ? `${days} d` : hours >= 1 ? `${hours} h` : `${minutes} min`}`
}

const line = (rule: Rule, due?: number): string => {
  const c = start(rule, { id: 'c1', round: 1, from: FROM, policy: defaultPolicy, ...(due !== undefined && { due }) })
  const steps = c.steps.map(({ name, at, to }) => `${name} ${length(at - FROM)} → ${to.join(', ')}`)
  return `${rule}: due ${length(c.dueAt - FROM)} · ${steps.join(' · ')}`
}

test('the table of rules: when each promise falls due and who is told at which moment', () => {
  const lines = [
    line('respond'),
    line('arrive', FROM + 2 * HOUR),
    line('handle'),
    line('feedback'),
    line('finish', FROM + 2 * DAY),
    line('confirm'),
    line('step', FROM + 5 * DAY),
  ]
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
"
respond: due 3 min · warn 2 min → assignee · miss 3 min → desk, supervisor · escalate 5 min → manager
arrive: due 2 h · warn 1.75 h → assignee · miss 2 h → supervisor · escalate 2.5 h → manager
handle: due 1 d · warn 20 h → assignee · miss 1 d → supervisor · escalate 28 h → manager
feedback: due 2 d · warn 1 d → assignee, receiver · warn 44 h → assignee, receiver · miss 2 d → supervisor · escalate 52 h → manager
finish: due 2 d · warn 44 h → assignee · miss 2 d → supervisor · escalate 52 h → manager
confirm: due 3 d · remind 1 d → resident · remind 2 d → resident · miss 3 d → receiver, desk
step: due 5 d · warn 116 h → assignee · miss 5 d → supervisor · escalate 124 h → manager
"
`)
})

test('a warning whose moment is not ahead any more is left out', () => {
  expect(line('arrive', FROM + 10 * MINUTE)).not.toContain('warn')
  expect(line('finish', FROM + 3 * HOUR)).not.toContain('warn')
})

test('two working days of an ordinary repair leave out nights and the weekend; an urgent one never pauses', () => {
  const friday = FROM + 4 * DAY
  const ordinary = workingDue(friday, 2, defaultPolicy, false)
  expect(new Date(ordinary.dueAt).toISOString()).toBe('2026-12-01T02:00:00.000Z')
  expect(workingDue(friday, 2, defaultPolicy, true).dueAt).toBe(friday + 2 * DAY)
})

test('a commitment copies the figures and the version it was started with', () => {
  const longer = { ...defaultPolicy, version: 7, handleMs: 48 * HOUR }
  const before = start('handle', { id: 'c1', round: 1, from: FROM, policy: defaultPolicy })
  const after = start('handle', { id: 'c1', round: 1, from: FROM, policy: longer })
  expect([before.dueAt - FROM, before.policyVersion]).toEqual([24 * HOUR, 1])
  expect([after.dueAt - FROM, after.policyVersion]).toEqual([48 * HOUR, 7])
})
