import type { InsightReason } from '../../contract/refusals/insight'
import type { ErrorWords } from '../errors'

/** What stands in the way of good examples. */
export const insightErrors = {
  NOT_FINISHED: { what: '这件事还没有办完', todo: '办完以后再推荐为好案例。' },
  REVIEWED_ALREADY: { what: '这个案例已经有人审过', todo: '请看最新的列表。' },
  NOT_YOUR_OWN: { what: '自己写的案例要由别人来审', todo: '请另一位主管或经理来审。' },
} satisfies Record<InsightReason, ErrorWords>
