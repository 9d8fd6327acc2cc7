import type { Example } from '@/domain/case-search/example'
import type { RowPlace } from '@/domain/kernel/row-place'
import { collection } from '../../platform/cloud'
import { type Paged, pageOf } from '../paging'
import { store } from '../store'

const examples = collection<Example>('examples')

export const loadExample = (id: string): Promise<Example | null> => examples.get(id)

/** Examples of an estate, newest first. */
export const examplesIn = (
  estateId: string,
  standing: Example['standing'],
  from: RowPlace | null,
): Promise<Paged<Example>> => pageOf(examples, { where: { estateId, standing }, by: 'at', direction: 'desc' }, from)

/** A new one is brought by who proposes it. */
export const exampleStore = store(examples, { blank: null })
