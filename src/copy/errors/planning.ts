import type { PlanningReason } from '../../contract/refusals/planning'
import type { ErrorWords } from '../errors'

/** What stands in the way of rules, calendar, staff and register. */
export const planningErrors = {
  FIGURE_OUT_OF_RANGE: { what: '有一个数超出了允许的范围', todo: '请改到范围以内再保存。' },
  FIGURE_OUT_OF_ORDER: { what: '有一个提醒没有排在到期之前', todo: '请把提醒的时间改短，或把期限改长。' },
  CALENDAR_WRONG: { what: '工作时间有重叠或写反了', todo: '请核对每一段的开始和结束时间。' },
  CALENDAR_EMPTY: { what: '这样就没有工作时间了', todo: '请至少留出一段工作时间。' },
  CERTIFICATE_GONE: { what: '这张证书已经不在记录里', todo: '请看最新的证书列表。' },
  IMPORT_OVER: { what: '这次导入已经结束', todo: '需要再导入时，请重新选择文件。' },
  IMPORT_FAULTY: { what: '表格里还有内容要改', todo: '请按提示改好表格，再重新选择文件。' },
  FILE_NOT_A_SHEET: { what: '这个文件不是表格', todo: '请选择 Excel（.xlsx）或 CSV 文件。' },
  FILE_OLD_EXCEL: {
    what: '旧版 Excel（.xls）或加了密码的文件打不开',
    todo: '请在 Excel 里另存为 .xlsx、不设密码，再上传。',
  },
  FILE_TOO_LARGE: { what: '文件太大了', todo: '请只保留房屋名册这一张表，再上传。' },
  NO_REGISTER: { what: '这个小区还没有房屋名册', todo: '请经理先导入房屋名册。' },
} satisfies Record<PlanningReason, ErrorWords>
