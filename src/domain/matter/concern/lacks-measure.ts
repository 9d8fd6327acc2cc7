import type { Entry } from '../entry'
import type { Kind } from '../kinds'
import type { Measure, Validity } from './investigation'

type Ended = { kind: Kind; validity: Validity | null; measures: readonly Measure[]; history: readonly Entry[] }

/** Whether a complaint that is valid has neither a measure nor a reason for none (D7). */
export const lacksMeasure = ({ kind, validity, measures, history }: Ended): boolean =>
  kind === 'complaint' &&
  validity?.decision === 'valid' &&
  measures.length === 0 &&
  !history.some(({ what }) => what === 'measureWaived')
