import type { OfficeReason } from '../../contract/refusals/office'
import type { ErrorWords } from '../errors'

/** What stands in the way of calls, of broadcasts and of the guide. */
export const officeErrors = {
  FOLLOW_UP_OVER: { what: '这次回访已经结束', todo: '请返回列表看最新结果。' },
  ANSWERS_NEEDED: { what: '还没有记下对方的回答', todo: '请逐项点选，再保存。' },
  WORDS_UNFINISHED: { what: '通知里还有没填的地方', todo: '请把“＿＿”的地方填上再发。' },
  NOBODY_THERE: { what: '这个范围里没有人', todo: '请换一个范围再发。' },
  ALREADY_FOLLOWED: { what: '这条通知已经更正或解除过了', todo: '请看最新的一条。' },
  NOTHING_TO_FOLLOW: { what: '解除通知不能再更正', todo: '有新情况请另发一条。' },
  REMINDED_JUST_NOW: { what: '刚刚提醒过', todo: '请过十分钟再提醒，或打电话联系。' },
  REMINDED_ENOUGH: { what: '已经提醒过三次', todo: '请打电话联系还没有确认的人。' },
  BROADCAST_OVER: { what: '这条通知已经结束', todo: '有新情况请另发一条。' },
  HELP_FULL: { what: '办事指南已经满了', todo: '请先撤下不再需要的问答，再发布新的。' },
  LEADERS_PUBLISH: { what: '发布的内容由主管或经理来定', todo: '您可以存为草稿，再请主管或经理发布。' },
} satisfies Record<OfficeReason, ErrorWords>
