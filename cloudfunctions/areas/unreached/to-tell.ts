/** What a number is asked for on this list. */
export const toTell = (estateId: string) =>
  ({ field: 'phone', purpose: 'unreached', estateId, concerned: false }) as const
