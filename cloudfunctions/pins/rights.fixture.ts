import type { Reply } from '../../src/contract'
import { type Target, targets } from '../rights/cast.fixture'
import { pinned } from './pin.fixture'

/** One line of the text: an action, whose home it is about (`-` where it is about the caller), an answer, and who gets it. */
export type Right = { action: string; at: Target['at'] | '-'; answer: string; roles: string[] }

/** The answer of who may. */
export const MAY = 'may'

/** Returns the line of a right. */
export const lineOf = ({ action, at, answer, roles }: Right): string =>
  `${action} ${at} ${answer}: ${roles.join(' ')}`.trimEnd()

const right = (line: string): Right => {
  const [head = '', who = ''] = line.split(/: ?/)
  const [action = '', at = '', ...answer] = head.split(' ')
  return { action, at: at as Right['at'], answer: answer.join(' '), roles: who.split(' ').filter(Boolean) }
}

/** Returns the rights as they are pinned, line by line. */
export const pinnedRights = (): Right[] => pinned('rights').map(right)

/** Returns who may do what to which home, by `action at`, as it is pinned; nobody where there is no line. */
export const pinnedMay = (): Map<string, Set<string>> =>
  new Map(
    pinnedRights()
      .filter(({ answer }) => answer === MAY)
      .map(({ action, at, roles }) => [`${action} ${at}`, new Set(roles)]),
  )

/** On what an action is tried: the home of each target, or nothing but the caller. */
export const triesOf = (on: 'each home' | 'myself'): (Target | null)[] => (on === 'myself' ? [null] : targets)

/** An answer in short: `ok`, or the code and the reason of a refusal. */
export const answerOf = (reply: Reply<unknown>): string =>
  reply.ok ? 'ok' : [reply.error.code, reply.error.reason].filter(Boolean).join(' ')
