import type { WeekHappening } from '../../domain/roster/entry'
import type { Shift } from '../../domain/roster/shift'
import { dutyWords } from '../people/roles'
import { dateWords, spanDate } from './roster-words'

type Names = (personId: string) => string

const shiftLine = (shift: Shift, names: Names) =>
  `${names(shift.personId)} ${spanDate(shift.from, shift.until)} ${dutyWords[shift.duty]}班`

/** What happened to a week, after the name of who did it. */
export const weekSentence = (happening: WeekHappening, names: Names): string => {
  switch (happening.what) {
    case 'weekFilled':
      return happening.from === 'template'
        ? '按每周模板重排了这一周'
        : `复制了 ${dateWords(happening.from)}那一周的排班`
    case 'shiftAdded':
      return `加了 ${shiftLine(happening.shift, names)}`
    case 'shiftChanged':
      return `把 ${shiftLine(happening.before, names)} 改为 ${shiftLine(happening.after, names)}`
    case 'shiftRemoved':
      return `取消了 ${shiftLine(happening.shift, names)}`
    case 'swapProposed':
      return '提出换班'
    case 'swapRefused':
      return '没有同意换班'
    case 'swapWithdrawn':
      return '撤回了换班'
    case 'swapMade':
      return `${happening.swapId === null ? '安排换班' : '同意换班'}：${happening.after.map((one) => shiftLine(one, names)).join('；')}`
  }
}

/** 值班表. */
export const rosterWords = {
  week: (monday: number, sunday: number) => `${dateWords(monday)} – ${dateWords(sunday)}`,
  thisWeek: '本周',
  nextWeek: '下周',
  lastWeek: '上周',
  before: '上一周',
  after: '下一周',
  covered: '这一周该值班的时间都有人',
  gapsOf: (n: number) => `缺人 ${n} 段`,
  gap: '缺人',
  today: '今天',
  nobody: '这一天没有排班',
  add: '加一班',
  template: '每周模板',
  templateNote: '每周自动按模板排班',
  refill: '按模板重排这一周',
  refillAsk: '按模板重排这一周？',
  refillThen: '这一周已改过的班次会被模板替换；已经开始的班不变。',
  refilled: '已按模板重排',
  copy: '复制上一周的排班',
  copyAsk: '复制上一周的排班？',
  copyThen: '这一周还没开始的班次会换成和上一周一样。',
  copied: '已复制上一周',
  followsTemplate: '这一周按每周模板排班',
  ownWeek: '这一周单独调整过',
  history: '调整记录',
  resting: '已停用',
  person: '值班人',
  choosePerson: '请选择同事',
  duty: '岗位',
  chooseDuty: '请选择岗位',
  day: '哪一天',
  from: '开始',
  until: '结束',
  nextDay: '次日',
  addTitle: '加一班',
  editTitle: '调整班次',
  begun: '这个班已经开始，只能改结束时间，或现在结束。',
  save: '保存',
  saving: '正在保存…',
  added: '已加上',
  changed: '已调整',
  remove: '取消这个班',
  endNow: '现在结束这个班',
  removeAsk: '取消这个班？',
  removeThen: '会通知这位同事。',
  removed: '已取消',
  swapWith: '与另一班对调',
  chooseSwap: '选要对调的班',
  swapped: '已对调，双方都会收到通知',
  noPeople: '还没有可以排班的同事',
  noPeopleHint: '请经理先在“员工”里添加同事。',
  needPerson: '请选择值班人',
  lineOf: (times: string, name: string) => `${times} ${name}`,
} as const

/** 每周模板 and what must be covered. */
export const templateWords = {
  since: '从哪一周开始用',
  sinceOptions: ['本周', '下周'],
  sinceHint: '已经单独调整过的周不变。',
  coming: (monday: number) => `${dateWords(monday)}起有新的模板`,
  empty: '还没有每周模板',
  emptyHint: '加上每个人固定的班次，以后每周自动排好。',
  add: '加一个固定班次',
  addTitle: '固定班次',
  weekdays: '星期几',
  needWeekday: '请至少选一天',
  everyDay: '每天',
  remove: '删去这个固定班次',
  save: '保存模板',
  unsaved: '有改动，还没有保存',
  saved: '模板已保存',
  covers: '必须有人值班的时间',
  coversNote: '每天这些时间没有人，班表上会标红，并提前告诉经理。',
  addCover: '加一条',
  coverTitle: '必须有人的时间',
  skill: '会修什么',
  anySkill: '不限技能',
  saveCovers: '保存',
  coversSaved: '已保存',
  removeCover: '删去这一条',
  noCovers: '没有要求',
} as const

/** 我的班次. */
export const shiftsWords = {
  none: '这两周没有排您的班',
  noneHint: '排好班后，这里会列出每一班。',
  noneInWeek: '没有班',
  running: '正在值班',
  over: '已结束',
  swap: '换班',
  waiting: '等同事答复',
  asked: (name: string) => `${name}想和您换班`,
  youTake: (line: string) => `您来上：${line}`,
  theyTake: (name: string, line: string) => `${name}来上：${line}`,
  nothingBack: '不用还班',
  agree: '同意换班',
  refuse: '不同意',
  agreed: '已换班，班表已更新',
  refused: '已答复',
  withdraw: '撤回',
  withdrawn: '已撤回',
  waitingFor: (name: string) => `已请${name}换班，等他答复`,
  chooseTitle: '请谁来上这个班',
  chooseHint: '只列出同岗位、时间合适的同事。对方同意后才换。',
  chooseColleague: '请选择同事',
  colleague: '同事',
  inReturn: '我来上他的',
  forNothing: '不用，请他代班',
  propose: '请他换班',
  proposed: '已告诉同事，等他答复',
  nobody: '现在没有合适的同事可以换',
  nobodyHint: '请联系主管安排。',
  wholeRoster: '看全部值班表',
} as const
