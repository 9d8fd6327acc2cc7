import type { Chaos } from '../fault-injection/chaos'
import type { Invocation } from '../host/caller'
import { type Store, StoreError } from '../store/types'
import { refuseOutsideTransaction } from './traps'

/** Which run has which transaction open; ends those that take more than `lifeMs` real milliseconds. */
export class OpenTransactions {
  private readonly open = new Map<string, { token: string | undefined; expiry: NodeJS.Timeout }>()

  constructor(
    private readonly store: Store,
    private readonly chaos: Chaos,
    private readonly lifeMs: number,
  ) {}

  begin(who: Invocation | undefined): string {
    const id = this.store.begin(Date.now())
    const expiry = setTimeout(() => this.expire(id), this.lifeMs)
    expiry.unref()
    this.open.set(id, { token: who?.token, expiry })
    return id
  }

  finish(id: string, how: 'commit' | 'abort'): void {
    if (how === 'commit') this.maybeConflict(id)
    const entry = this.open.get(id)
    if (entry) clearTimeout(entry.expiry)
    this.open.delete(id)
    this.store[how](id)
  }

  /** Chaos lets somebody else have written first: the transaction is over, nothing of it stays. */
  maybeConflict(id: string | undefined): void {
    if (id === undefined || !this.chaos.strikes('conflict')) return
    this.expire(id)
    throw new StoreError(
      'DATABASE_TRANSACTION_CONFLICT',
      '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.',
    )
  }

  /** What the SDK sends outside the transaction is refused to a run that has one open. */
  refuseOutside(who: Invocation | undefined, what: string): void {
    if ([...this.open.values()].some(({ token }) => token && token === who?.token)) refuseOutsideTransaction(what)
  }

  private expire(id: string): void {
    try {
      this.finish(id, 'abort')
    } catch {
      // The store had ended it before.
    }
  }
}
