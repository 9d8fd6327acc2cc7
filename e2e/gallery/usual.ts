import { common } from '../../src/copy/common'
import type { Hand } from '../phones'
import type { Scene } from './scene'

/** What every page shows while it loads, when the server broke, and without a network. */
export const troublesOf = (at: (state: string, more: Partial<Scene>) => Scene): Scene[] => [
  at('loading', { trouble: 'loading', sees: /^/ }),
  at('error', { trouble: 'error', sees: common.retry }),
  at('offline', { trouble: 'offline', sees: common.retry }),
]

/** Scenes of a group of pages, each with its title and path. */
export const scenesOf = <Name extends string>(pages: Record<Name, readonly [title: string, path: string]>) => {
  const at = (name: Name, who: string, state: string, more: Partial<Scene> = {}): Scene => ({
    page: pages[name][0],
    path: pages[name][1],
    who,
    state: `${who}: ${state}`,
    ...more,
  })
  const troubles = (name: Name, who: string): Scene[] => troublesOf((state, more) => at(name, who, state, more))
  return { at, troubles }
}

export const press = (words: string) => (hand: Hand) => hand.press(words)
export const touch = (words: string) => (hand: Hand) => hand.touch(words)
