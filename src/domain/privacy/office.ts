import type { Duty } from '../people/duties'

/** Who opens the residents' archive (住户档案, A2) and may have to reach them. */
export const homeProfileOffice = ['desk', 'steward', 'supervisor', 'manager'] as const satisfies readonly Duty[]

export const opensHomeProfile = (duty: Duty): boolean => (homeProfileOffice as readonly Duty[]).includes(duty)
