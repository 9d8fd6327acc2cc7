import type { RosterReason } from '../../contract/refusals/roster'
import type { ErrorWords } from '../errors'

/** What stands in the way of shifts, of swaps and of what a shift leaves to the next one. */
export const rosterErrors = {
  NOT_YOUR_SHIFT: { what: '这份交接不是给您的岗位的', todo: '请由接班的同事确认。' },
  OWN_NOTE: { what: '不能确认自己写的交接', todo: '请由接班的同事确认已看过。' },
  SHIFT_GONE: { what: '这个班次刚刚有了变动', todo: '请看最新班表后再办。' },
  SHIFT_BEGAN: { what: '这个班已经开始', todo: '可以提前结束它，再给别人加一班。' },
  SHIFT_OVER: { what: '这个时间已经过去', todo: '请选现在以后的时间。' },
  SHIFT_LENGTH: { what: '班次的时间不对', todo: '结束要晚于开始，一个班最长 24 小时。' },
  SHIFT_TWICE: { what: '这位同事在这段时间已经有班', todo: '请换一个时间，或换一位同事。' },
  NOT_OF_DUTY: { what: '这位同事不在这个岗位', todo: '请换一位同岗位的同事。' },
  OTHER_WEEK: { what: '这个时间不在这一周', todo: '请切换到对应的那一周再排。' },
  SWAP_GONE: { what: '这次换班已经不能答复了', todo: '班次可能有了变动，请看最新班表。' },
  SWAP_TWICE: { what: '这个班已经在等同事答复', todo: '请等答复，或先撤回再问别人。' },
  SWAP_OPENS_GAP: { what: '这样换会有一段时间没人会修', todo: '请换一位技能相同的同事，或请主管安排。' },
} satisfies Record<RosterReason, ErrorWords>
