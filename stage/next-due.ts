import type { LocalCloud } from '../local/cloud'
import { ruleNoun } from '../src/copy/case/case'
import { audienceWords, handlerName } from '../src/copy/people/roles'
import { type Audience, pendingSteps, type Step } from '../src/domain/commitment/commitment'
import type { Matter } from '../src/domain/matter/matter'
import type { Application } from '../src/domain/people/application'
import type { Person } from '../src/domain/people/person'

/** Where it is, whose it is, and by which words its promise is called. */
const standsFor = (one: Matter | Application) =>
  one.kind === 'application'
    ? ({ label: one.label, kind: 'repair', handler: null } as const)
    : { label: one.homeLabel, kind: one.kind, handler: one.assigneeId }

/** The next thing that the clock will do by itself, and what that is in words. */
export type NextDue = { at: number; words: string }

const act: Record<Step['name'], (noun: string, to: string) => string> = {
  warn: (noun, to) => `快到承诺的${noun}时间，提醒${to}`,
  remind: (noun, to) => `提醒${to}${noun}`,
  miss: (noun, to) => `超过承诺的${noun}时间，通知${to}`,
  escalate: (noun, to) => `仍未${noun}，上报${to}`,
}

/** Looks into the store itself, so that watching costs nothing on the meter. */
export function nextDue({ store, clock }: LocalCloud): NextDue | null {
  const matters = store.find('matters', {
    query: { wakeAt: { $ne: null } },
    sort: [['wakeAt', 1]],
    limit: 50,
  }) as unknown as (Matter | Application)[]
  const now = clock.now()
  const [next] = matters
    .flatMap((matter) => matter.commitments.flatMap((c) => pendingSteps(c).map((step) => ({ matter, c, step }))))
    .filter(({ step }) => step.at > now)
    .sort((a, b) => a.step.at - b.step.at)
  if (!next) return null
  const { matter, c, step } = next
  const { label, kind, handler } = standsFor(matter)
  const [engineer] = store.find('people', { query: { _id: handler } }) as unknown as Person[]
  const nameOf = (to: Audience) =>
    to !== 'assignee' ? audienceWords[to] : engineer ? handlerName(kind, engineer.name) : audienceWords.desk
  const names = step.to.map(nameOf)
  return {
    at: step.at,
    words: `${label}：${act[step.name](ruleNoun(kind, c.rule), names.join('、'))}`,
  }
}
