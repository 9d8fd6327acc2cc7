import type { Duty } from '../people/duties'

/** The way a case came in (D1): through the app, or written down by a member of staff. */
export const channels = ['app', 'phone', 'desk', 'visit', 'group', 'box'] as const
export type Channel = (typeof channels)[number]

/** Every way but the app. */
export const handChannels = ['phone', 'desk', 'visit', 'group', 'box'] as const satisfies readonly Channel[]

/** Who brought something in person, as far as he said so; beside the history, so that it can be erased. */
export type Caller = { name: string; phone: string }

const onlyRead: readonly Duty[] = ['committee', 'assessor']

/**
 * Returns whether somebody with these duties may take a case in for a caller, and so becomes its first receiver (首接负责制, D2):
 * all staff but those who only read, the owners' committee and the assessor.
 */
export const takesIn = (duties: readonly Duty[]): boolean => duties.some((duty) => !onlyRead.includes(duty))
