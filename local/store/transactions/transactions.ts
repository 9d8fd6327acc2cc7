import { randomBytes } from 'node:crypto'
import type { Collection, Index } from '../indexes/collection'
import type { Entry } from '../indexes/entries'
import { keyText } from '../indexes/keys'
import type { Search } from '../planner/search'
import { noTransaction } from '../refusals'
import type { Holders } from './holders'
import { Transaction } from './transaction'
import type { Change, Writer } from './writer'

const LIFETIME_MS = 60_000

/** The open transactions, and who holds what. All of it lives in memory: a crash ends them without a trace. */
export class Transactions implements Holders {
  private readonly open = new Map<string, Transaction>()

  constructor(
    private readonly search: Search,
    private readonly writer: Writer,
    private readonly now: () => number,
  ) {}

  get none(): boolean {
    return this.open.size === 0
  }

  begin(now: number): string {
    const id = randomBytes(16).toString('hex')
    this.open.set(id, new Transaction(id, now + LIFETIME_MS, this.search, this.writer, this))
    return id
  }

  get(id: string): Transaction {
    this.dropExpired()
    const transaction = this.open.get(id)
    if (!transaction) throw noTransaction(id)
    return transaction
  }

  end(id: string): void {
    this.open.delete(id)
  }

  holderOf(collection: Collection, key: Uint8Array): Transaction | undefined {
    return this.find((transaction) => transaction.hasWritten(collection, keyText(key)))
  }

  claimantOf(index: Index, entry: Entry): Transaction | undefined {
    return this.find((transaction) => transaction.claims(index, entry) !== undefined)
  }

  /** Keeps for the other open transactions what was there before. */
  remember(changes: Change[]): void {
    for (const transaction of this.open.values()) for (const change of changes) transaction.keep(change)
  }

  private find(fits: (transaction: Transaction) => boolean): Transaction | undefined {
    this.dropExpired()
    for (const transaction of this.open.values()) if (fits(transaction)) return transaction
    return undefined
  }

  private dropExpired(): void {
    if (this.open.size === 0) return
    const now = this.now()
    for (const { id, deadline } of this.open.values()) if (now >= deadline) this.open.delete(id)
  }
}
