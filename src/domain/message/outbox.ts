import type { Audience } from '../commitment/commitment'
import type { MessageKind } from './kinds'

/** Something that has to be told and was not delivered yet; it is written together with the entry that causes it. */
export type Tell = { entryId: string; kind: MessageKind; to: Audience; personId: string | null; since: number }
