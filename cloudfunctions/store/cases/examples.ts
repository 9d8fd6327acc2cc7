import type { Example } from '@/domain/case-search/example'
import { _, collection } from '../../platform/cloud'
import { store } from '../store'

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

/** A new one is brought by who proposes it. */
export const exampleStore = store(examples, { blank: null })
