import { kindWords } from '../case/case'
import { workWords } from './work'

/** 工单筛选 and 楼栋图: the open cases, some at a time, and where they are. */
export const listWords = {
  mine: workWords.mine,
  office: workWords.office,
  kinds: { all: '全部', ...kindWords },
  building: '楼栋',
  anyBuilding: '全部楼栋',
  search: '查找',
  searchHint: '编号、内容或房号，至少两字',
  urgent: '只看紧急',
  urgentHint: '漏水、停电、困梯等要马上处理的',
  none: '没有符合条件的工单',
  noneHint: '换一个条件看看，或点“全部”。',
} as const

export const mapWords = {
  lead: '点一栋楼，看那里未结的工单。',
  elsewhere: '其他地点',
  none: '还没有楼栋',
  noneHint: '导入房屋名册以后，楼栋会列在这里。',
  spoken: (lines: readonly string[]) => lines.join('，'),
  calm: '没有未结',
  open: (count: number) => `${count} 件未结`,
  missed: (count: number) => `${count} 件超时`,
  urgent: (count: number) => `${count} 件紧急`,
} as const
