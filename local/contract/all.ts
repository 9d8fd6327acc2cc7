import type { Case } from './case'
import { aggregates } from './cases/aggregates'
import { commands } from './cases/commands'
import { documents } from './cases/documents'
import { errors } from './cases/errors'
import { expressions } from './cases/expressions'
import { functions } from './cases/functions'
import { guards } from './cases/guards'
import { indexes } from './cases/indexes'
import { messages } from './cases/messages'
import { paging } from './cases/paging'
import { queries } from './cases/queries'
import { refusals } from './cases/refusals'
import { timers } from './cases/timers'
import { transactions } from './cases/transactions'

const place = ({ row }: Case): number => (typeof row === 'number' ? row : 100)

/** The whole contract, numbered rows first. */
export const contract: Case[] = [
  ...paging,
  ...documents,
  ...guards,
  ...refusals,
  ...transactions,
  ...errors,
  ...aggregates,
  ...expressions,
  ...functions,
  ...messages,
  ...commands,
  ...queries,
  ...indexes,
  ...timers,
].sort((a, b) => place(a) - place(b))
