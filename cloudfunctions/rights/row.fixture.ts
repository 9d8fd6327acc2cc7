import { duties } from '../../src/domain/people/duties'
import { newKey } from '../world.fixture'
import type { Target } from './cast.fixture'
import type { Props } from './stage.fixture'

export type Given = Target & Props
export type Row = {
  /** Who may, in words: the household of the target, duties in its estate, or one of those that `meant` knows besides. */
  may: string
  /** Tried on the home of each target, or once, where an action is about nothing but the caller. */
  on: 'each home' | 'myself'
  /** An input that succeeds for who may. */
  input: (given: Given) => object | Promise<object>
  /** How it may fail for who may, when not everybody can do it in this very state. */
  fails?: string
}

export const home = (may: string, input: Row['input'], fails?: string): Row => ({
  may,
  on: 'each home',
  input,
  ...(fails && { fails }),
})
export const self = (may: string, input: Row['input'] = () => ({}), fails?: string): Row => ({
  may,
  on: 'myself',
  input,
  ...(fails && { fails }),
})

export const household = 'owner family lessee proxy follower'
export const office = 'desk supervisor manager'
export const desk = 'desk manager'
export const everyDuty = duties.join(' ')
export const rostered = 'desk engineer guard cleaner steward finance relations supervisor manager'
export const key = () => ({ key: newKey() })
export const on = (id: string) => ({ id, key: newKey() })
