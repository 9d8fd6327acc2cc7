import type { ExampleRefusal } from '../../domain/case-search/example'
import type { CommonReason } from './common'

/** Why something is refused with good examples. */
export type InsightReason = Exclude<ExampleRefusal, CommonReason>
