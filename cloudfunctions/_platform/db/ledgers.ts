import { emptyLedger, type Ledger } from '@/domain/message/ledger'
import { _, collection } from '../cloud'

const ledgers = collection<Ledger>('ledgers')

const TRIES = 8

/** The ledgers of these WeChat users, by openid; an empty one where there is none. One read. */
export const ledgersOf = async (openids: readonly string[]): Promise<Map<string, Ledger>> => {
  const wanted = [...new Set(openids)]
  const found = wanted.length === 0 ? [] : await ledgers.find({ where: { _id: _.in(wanted) }, limit: 1000 })
  const known = new Map(found.map((ledger) => [ledger._id, ledger]))
  return new Map(wanted.map((openid) => [openid, known.get(openid) ?? emptyLedger(openid)]))
}

export const ledgerOf = async (openid: string): Promise<Ledger> => (await ledgers.get(openid)) ?? emptyLedger(openid)

const save = async (before: Ledger, after: Ledger): Promise<boolean> => {
  const { _id, rev: _rev, ...fields } = after
  const rev = before.rev + 1
  if (before.rev === 0) return ledgers.insert([{ ...after, rev }])
  const set = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, _.set(value)]))
  return (await ledgers.change({ _id, rev: before.rev }, { ...set, rev })) === 1
}

/**
 * Changes one ledger on what was just read; a lost race reads and decides again. `change` answers the ledger itself, or
 * null, when nothing is to be written. Answers the ledger as it stands then. Throws when the race is lost again and again.
 */
export const changeLedger = async (
  openid: string,
  change: (ledger: Ledger) => Ledger | null,
  known?: Ledger,
): Promise<Ledger> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = (tries === 0 && known) || (await ledgerOf(openid))
    const after = change(before)
    if (after === null || after === before) return before
    if (await save(before, after)) return { ...after, rev: before.rev + 1 }
  }
  throw new Error(`the ledger of one person is written to by too many at once`)
}
