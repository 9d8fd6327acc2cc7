import type { Duty } from '../people/duties'

/** What may be done with the register, and in which duty (A1). Labels of homes for a picker are open to everybody. */
export const registerRights = {
  read: ['desk', 'steward', 'finance', 'supervisor', 'manager', 'relations'],
  export: ['desk', 'manager'],
  import: ['manager'],
} as const satisfies Record<string, readonly Duty[]>
export type RegisterAct = keyof typeof registerRights

export const mayRegister = (act: RegisterAct, duties: readonly Duty[]): boolean =>
  duties.some((duty) => (registerRights[act] as readonly Duty[]).includes(duty))
