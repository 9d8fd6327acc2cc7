import type { RowPlace } from '@/domain/kernel/row-place'
import { _, collection } from '../platform/cloud'

/** How far the clock has come with something long that it takes up again. */
type Cursor = { _id: string; at: number | string | RowPlace }

const cursors = collection<Cursor>('cursors')

export const cursorOf = async <T extends Cursor['at'] | null>(id: string, start: T): Promise<T> =>
  ((await cursors.get(id))?.at ?? start) as T

export const moveCursor = async (id: string, at: Cursor['at']): Promise<void> => {
  if ((await cursors.change({ _id: id }, { at: _.set(at) })) === 0) await cursors.insert([{ _id: id, at }])
}
