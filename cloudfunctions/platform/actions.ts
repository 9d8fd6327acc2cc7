import type { GenericSchema } from 'valibot'
import type { ActionName, CheckedInput, Output } from '@/contract'
import type { Reason } from '@/contract/errors'
import { duties as allDuties, type Duty } from '@/domain/people/duties'
import { dutiesOf, type Person } from '@/domain/people/person'
import { AppError } from './app-error'

/**
 * One call of somebody, perhaps bound to nobody here: who, when, the number to ask about it, and the digest of what is asked.
 */
export type AnyCall = { openid: string; person: Person | null; now: number; requestId: string; digest: string }
/** One call of a person the product knows. */
export type Call = AnyCall & { person: Person }

/** A person's command as the documents remember it that it changes. */
export const commandOf = ({ now, digest }: AnyCall, by: string, key: string) => ({ by, now, key, digest })

export type Verb<A extends ActionName> = (input: CheckedInput<A>, call: Call) => Promise<Output<A>>
/** A verb that also answers somebody nobody knows yet. */
export type OpenVerb<A extends ActionName> = (input: CheckedInput<A>, call: AnyCall) => Promise<Output<A>>

/** Who may ask for an action at all, judged by the caller alone; what hangs on loaded documents is judged in the verb. */
type Guard = {
  /** The same in words, for the pinned table of rights. */
  words: string
  /** Returns why somebody whom the product knows may not, or null when he may. */
  refuses: (person: Person) => Reason | null
}
type Anybody = { words: 'anybody' }

/** Somebody of WeChat, known here or not. */
export const anybody: Anybody = { words: 'anybody' }

/** Whoever the product knows. */
export const known: Guard = { words: 'known', refuses: () => null }

/** Whoever the table of moves lets make the move, once the case is loaded and it is clear what he is to it. */
export const byFlow: Guard = { words: 'as the flow says', refuses: () => null }

/** Whoever has a post, suspended or not. */
export const employed: Guard = { words: 'employed', refuses: ({ staff }) => (staff ? null : 'STAFF_ONLY') }

const inWords = (duties: readonly Duty[]): string => (duties.length === allDuties.length ? 'staff' : duties.join(' '))

const holds = (person: Person, estateId: string, duties: readonly Duty[]): boolean =>
  dutiesOf(person, estateId).some((duty) => duties.includes(duty))

/** Whoever may act in one of the duties where his screens stand. Refuses with the reason. */
export const here = (duties: readonly Duty[], reason: Reason): Guard => ({
  words: `here: ${inWords(duties)}`,
  refuses: (person) => (holds(person, person.estateId, duties) ? null : reason),
})

/** Whoever may act in one of the duties in some estate; the verb judges by the estate of what it loads. Refuses with the reason. */
export const somewhere = (duties: readonly Duty[], reason: Reason): Guard => ({
  words: `somewhere: ${inWords(duties)}`,
  refuses: (person) => (person.staff?.posts.some(({ estateId }) => holds(person, estateId, duties)) ? null : reason),
})

/** Whoever may act in any duty, where his screens stand or in some estate. */
export const atWorkHere = here(allDuties, 'STAFF_ONLY')
export const atWork = somewhere(allDuties, 'STAFF_ONLY')

export const desk = ['desk', 'manager'] as const satisfies readonly Duty[]
export const office = ['desk', 'supervisor', 'manager'] as const satisfies readonly Duty[]
export const leaders = ['supervisor', 'manager'] as const satisfies readonly Duty[]

/** An action is one row: who may ask for it, and what it does. */
export type Row<A extends ActionName> = { may: Guard; run: Verb<A> } | { may: Anybody; run: OpenVerb<A> }

type Wire = { [A in ActionName]?: { input: GenericSchema } }
/** The actions of an area with what checks their input; a row that is missing does not compile. */
export type Area = { wire: Wire; rows: { [A in ActionName]?: Row<A> } }

export const area = <W extends Wire>(wire: W, rows: { [A in keyof W & ActionName]: Row<A> }): Area => ({
  wire,
  rows: rows as Area['rows'],
})

/**
 * Carries a checked call out once its row lets the caller through. Refuses NOT_SIGNED_IN for somebody nobody knows, FORBIDDEN
 * with the reason of the row.
 */
export const carryOut = <A extends ActionName>(
  row: Row<A>,
  input: CheckedInput<A>,
  call: AnyCall,
): Promise<Output<A>> => {
  if (row.may === anybody) return (row.run as OpenVerb<A>)(input, call)
  const { person } = call
  if (!person) throw new AppError('NOT_SIGNED_IN')
  const reason = (row.may as Guard).refuses(person)
  if (reason) throw new AppError('FORBIDDEN', reason)
  return (row.run as Verb<A>)(input, { ...call, person })
}
