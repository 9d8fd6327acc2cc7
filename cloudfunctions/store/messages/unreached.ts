import type { RowPlace } from '@/domain/kernel/row-place'
import type { Attempt } from '@/domain/message/delivery'
import type { MessageKind } from '@/domain/message/kinds'
import type { SystemMessageKind } from '@/domain/message/system-message'
import type { WayToReach } from '@/domain/message/unreached'
import { _, collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import type { Which } from './inbox'

/** How somebody got hold of the person after all; `seen` when he opened the message himself. */
export type Settled = { how: WayToReach | 'seen'; by: string; at: number; note: string }

/** A message that reached nobody: its id is the message's own. `followUpId` is who has to see to it; null: the whole office. */
export type UnreachedDoc = {
  _id: string
  estateId: string
  /** Null where the row stands for many whom a broadcast did not reach. */
  personId: string | null
  /** How many it stands for. */
  people?: number
  caseId: string | null
  kind: MessageKind | SystemMessageKind
  title: string
  page: string | null
  /** When it should have been heard, and when it was given up. */
  since: number
  listedAt: number
  attempts: Attempt[]
  followUpId: string | null
  open: boolean
  settled: Settled | null
}

const unreached = collection<UnreachedDoc>('unreached')

/** Puts a message on the list, once. */
export const listUnreached = (doc: UnreachedDoc): Promise<boolean> => unreached.insert([doc])

export const unreachedIn = (estateId: string, open: boolean, from: RowPlace | null): Promise<Paged<UnreachedDoc>> =>
  pageOf(unreached, { where: { estateId, open }, by: 'listedAt', direction: 'desc' }, from)

export const openUnreachedIn = (estateId: string): Promise<number> => unreached.count({ estateId, open: true })

export const loadUnreached = (id: string): Promise<UnreachedDoc | null> => unreached.get(id)

/** Takes one off the list; 0 when somebody did already. */
export const settleUnreached = (id: string, settled: Settled): Promise<number> =>
  unreached.change({ _id: id, open: true }, { open: false, settled: _.set(settled) })

/** What a person has opened himself needs nobody to call. */
export const seenByHimself = (personId: string, { id, caseId }: Which, at: number): Promise<number> => {
  const seen = { open: false, settled: _.set({ how: 'seen', by: personId, at, note: '' } satisfies Settled) }
  if (id !== null) return unreached.change({ _id: id, personId, open: true }, seen)
  return unreached.changeAll({ personId, open: true, ...(caseId !== null && { caseId }) }, seen)
}

/** Nobody calls somebody about a case that is about himself; of whom else it did not reach, the case is no longer named. */
export const hideUnreached = async (
  estateId: string,
  { caseId, personId, title }: Pick<UnreachedDoc, 'caseId' | 'title'> & { personId: string },
): Promise<void> => {
  const here = { estateId, open: _.in([true, false]), caseId }
  await unreached.removeAll({ ...here, personId })
  await unreached.changeAll(here, { caseId: _.set(null), page: _.set(null), title })
}
