import type { ArticleEntry, ArticleState, ReviewMonths } from '../../domain/help/article'

/** How an answer to one person begins; for everybody it begins with what to do. */
export const greeting = /^[^，。！\n]{0,8}(您好|你好|女士|先生|阿姨|叔叔)[，。！：\s]*/

/** 办事指南管理: what the office writes, how useful it is, and what is missing. */
export const helpOfficeWords = {
  write: '写一条问答',
  states: { published: '已发布', draft: '草稿', withdrawn: '已撤下' } satisfies Record<ArticleState, string>,
  none: {
    published: { what: '还没有发布的问答', todo: '把常被问到的事写下来，住户一查就有，电话也会少很多。' },
    draft: { what: '没有草稿', todo: '前台写好的问答先放在这里，由主管或经理发布。' },
    withdrawn: { what: '没有撤下的问答', todo: '撤下的问答住户看不到，需要时可以改好再发布。' },
  } satisfies Record<ArticleState, { what: string; todo: string }>,
  due: '该复查了',
  dueCount: (n: number) => `${n} 条问答到了复查的日子，请看看内容是否还对。`,
  votes: (yes: number, no: number) => (yes + no === 0 ? '还没有人评价' : `有帮助 ${yes} · 没帮助 ${no}`),
  gaps: '搜了没有答案',
  gapsHint: '只记搜索的词，不记是谁。点一下就能写，发布后这里会自动去掉。',
  times: (n: number, when: string) => `${n} 次 · 最近一次 ${when}`,
  moreGaps: (n: number) => `还有 ${n} 个词`,
  sort: '调整顺序',
  sorted: '排好了',
  up: '上移',
  down: '下移',
} as const

export const helpWriteWords = {
  group: '放在哪一类',
  question: '问题',
  questionHint: '例如：怎样办装修',
  answer: '答案',
  answerHint: '先说怎么办，再说带什么、多少钱、找谁、什么时候',
  words: '住户还会怎么说（选填）',
  wordsHint: '用空格隔开',
  review: '多久以后复查',
  reviewNote: (when: string) => `现在定的是 ${when}`,
  months: { 3: '三个月', 6: '半年', 12: '一年' } satisfies Record<ReviewMonths, string>,
  preview: '住户看到的样子',
  fromCase: '内容来自一件已答复的咨询。姓名、房号和手机号已经去掉，请再核对一遍，改成对所有住户都适用的说法。',
  someone: '某',
  publish: '发布',
  update: '保存，马上更新',
  draft: '存为草稿',
  saving: '正在保存…',
  published: '已发布，住户现在就能查到',
  saved: '已保存',
  byLeaders: '已发布的内容由主管或经理修改，您可以把要改的地方告诉他们。',
  withdraw: '撤下',
  withdrawSure: '撤下这条问答？',
  withdrawThen: '住户马上看不到，内容和记录都会保留。',
  withdrawn: '已撤下',
  history: '修改记录',
  did: {
    written: '修改了内容',
    checked: '复查，内容不变',
    published: '发布',
    withdrawn: '撤下',
  } satisfies Record<ArticleEntry['what'], string>,
  began: '写了第一稿',
  showText: '看当时的内容',
  missing: { group: '请选放在哪一类', question: '请写问题', answer: '请写答案' },
  tooMany: (most: number) => `最多写 ${most} 个说法`,
  tooLong: (most: number) => `每个说法最多 ${most} 个字`,
} as const
