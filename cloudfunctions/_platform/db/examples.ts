import type { Example } from '@/domain/case-archive/example'
import { _, collection } from '../cloud'

const examples = collection<Example>('examples')

export const loadExample = (id: string): Promise<Example | null> => examples.get(id)

/** Examples of an estate, newest first. */
export const examplesIn = (
  estateId: string,
  standing: Example['standing'],
  before: number,
  limit: number,
): Promise<Example[]> =>
  examples.find({ where: { estateId, standing, at: _.lt(before) }, order: [['at', 'desc']], limit })

/** Writes an example on condition that nobody wrote since `before` was read; false when the race was lost. */
export const saveExample = async (before: Example | null, after: Example): Promise<boolean> => {
  if (!before) return examples.insert([{ ...after, rev: 1 }])
  const { _id, rev: _rev, ...fields } = after
  return (await examples.change({ _id, rev: before.rev }, { ...fields, rev: before.rev + 1 })) === 1
}
