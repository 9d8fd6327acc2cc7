import type { ErrorCode, Reason } from '@/contract'

/** The only error that leaves `lib/call`: what the server refused, or that it was not reached. */
export class CallError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly requestId = '',
    readonly reason?: Reason,
    readonly path?: string,
    readonly id?: string,
    readonly until?: number,
  ) {
    super(reason ? `${code} ${reason}` : code)
    this.name = 'CallError'
  }
}
