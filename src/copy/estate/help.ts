import type { HelpGroup } from '../../domain/help/article'

export const helpGroupWords: Record<HelpGroup, string> = {
  moveIn: '入住与交房',
  fitOut: '装修',
  fees: '费用与票据',
  parking: '车辆与车位',
  repair: '报修与维修',
  access: '门禁与通行',
  living: '环境与生活',
  other: '其他',
}

/** 办事指南 as everybody reads it. */
export const helpWords = {
  search: '搜一搜，例如：装修、车位',
  clear: '清空',
  found: (n: number) => `找到 ${n} 条`,
  none: '没有找到相关的问答',
  noneHint: '换个说法再搜，或者点下面的按钮问物业。',
  empty: '办事指南还在整理',
  emptyHint: '整理好以后，常见的问题在这里一查就有。',
  others: (n: number) => `还有 ${n} 条`,
  fewer: '收起',
  notFound: '没有找到？',
  notFoundHint: '点一下就带着您搜的内容去咨询，由专人答复。',
  other: '还有别的问题？',
  otherHint: '直接问物业，由专人答复，两天内告诉您结果。',
  notFoundStaff: '没有找到？请前台或经理补上一条问答。',
  ask: '问物业',
  gone: '这条问答已经撤下',
  goneHint: '请回到办事指南再搜一搜，或者直接问物业。',
  toGuide: '看办事指南',
  updated: (when: string) => `${when}更新`,
  helpful: '这条有帮助吗？',
  yes: '有帮助',
  no: '没帮助',
  thanks: '谢谢，已经记下',
  sorry: '抱歉没有帮上忙，可以直接问物业。',
  stillAsk: '还有疑问，问物业',
  replace: '您有一份没有提交的内容',
  replaceThen: '去咨询会换掉正在写的内容。',
  replaceYes: '去咨询',
} as const

/** Answers offered beside what somebody is writing. */
export const fittingWords = {
  maybe: '也许已经有答案',
  toGuide: '先查一查办事指南',
  toGuideHint: '常见的问题，不用等就有答案',
  solved: '看到答案了，不用提交',
  open: '看答案',
  close: '收起',
  readOut: '可以这样答复',
  use: '照这样答复',
} as const
