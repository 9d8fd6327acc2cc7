import { emptyLedger, type Ledger } from '@/domain/message/ledger'
import { AppError } from '../../platform/app-error'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

const ledgers = collection<Ledger>('ledgers')

/** All functions that push to somebody at once count there. */
const TRIES = 8

/** The ledgers of these WeChat users, by openid; an empty one where there is none. One read. */
export const ledgersOf = async (openids: readonly string[]): Promise<Map<string, Ledger>> => {
  const wanted = [...new Set(openids)]
  const found = wanted.length === 0 ? [] : await ledgers.find({ where: { _id: _.in(wanted) }, limit: 1000 })
  const known = new Map(found.map((ledger) => [ledger._id, ledger]))
  return new Map(wanted.map((openid) => [openid, known.get(openid) ?? emptyLedger(openid)]))
}

export const ledgerOf = async (openid: string): Promise<Ledger> => (await ledgers.get(openid)) ?? emptyLedger(openid)

const ledgerStore = store(ledgers, { blank: emptyLedger })

/**
 * Changes one ledger. `change` answers the ledger itself, or null, when nothing is to be written. Answers the ledger as it
 * stands then. Throws CONFLICT when the race is lost again and again.
 */
export const changeLedger = async (
  openid: string,
  change: (ledger: Ledger) => Ledger | null,
  known?: Ledger,
): Promise<Ledger> => {
  const changed = await ledgerStore.effect(openid, change, { tries: TRIES, ...(known && { loaded: known }) })
  if (typeof changed === 'string') throw new AppError('CONFLICT')
  return changed.after
}
