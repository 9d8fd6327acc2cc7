import type { Answers, CallResult, Outcome, Rate, Stars, Why } from '../../domain/follow-up/follow-up'
import type { Callee } from '../../domain/follow-up/whom'
import type { Unanswered } from '../../domain/matter/silence/silence'
import { dayWords, joined } from '../time'
import { caseTitle, kindWords, placeWords, ratingWords } from './case'

/** What it is about and where: the title of a repair says where, that of anything else what it is. */
export const callTitle = (row: Parameters<typeof caseTitle>[0]): string =>
  row.kind === 'repair' ? `${kindWords.repair} · ${caseTitle(row)}` : `${caseTitle(row)} · ${placeWords[row.place]}`

const whyWords: Record<Why, string> = { sample: '抽样', lowRating: '评价较低', unconfirmed: '未确认关单' }

const outcomes: Record<Outcome, string> = {
  reached: '已回访',
  refused: '对方不愿意答复',
  wrongNumber: '号码不对',
  notReached: '多次没人接',
  overtaken: '住户已重新提出，不用再回访',
}

const results: Record<CallResult, string> = {
  reached: '接通，已答复',
  refused: '不愿意答复',
  noAnswer: '没有人接',
  wrongNumber: '号码不对',
}

const calleeWords: Record<Callee, string> = { caller: '来电来访人', contact: '住户请找这一位', resident: '住户' }

const percent = ({ made, finished }: Rate): string => `${Math.round((made / Math.max(1, finished)) * 100)}%`

/** 回访与电话: whom to call, because he is silent or to hear how it was. */
export const callsWords = {
  tasks: '待答复',
  followUps: '回访',
  done: '已完成',
  tasksLead: '这些事等住户一句话：办完了没有确认，或者报价没有答复。请打电话问一问。',
  followUpsLead: '办完的事里抽出来的，加上评价较低和未确认的。由没有经办的同事打电话。',
  noTasks: '没有要打电话催问的事',
  noTasksHint: '两次提醒以后住户还没有确认、没有答复报价的，会列在这里。',
  noFollowUps: '没有要回访的事',
  noFollowUpsHint: '每周一早上抽取上一周办完的事；评价较低的第二天就列出来。',
  noDone: '还没有打过的回访',
  noDoneHint: '记下结果以后，会列在这里。',
  by: (name: string | null, mine: boolean) => (mine ? '由您联系' : `由${name ?? '办公室'}联系`),
  /** Whom to call, in the order of a list. */
  callee: (one: { who: Callee; name: string; phoneMasked: string }) =>
    [`打给${calleeWords[one.who]}`, one.name, one.phoneMasked || '没有留号码'].filter(Boolean).join(' · '),
  since: (about: Unanswered, ago: string) => joined(ago, `起等${about === 'consent' ? '答复报价' : '确认'}`),
  triesToAnswer: (tries: number) => (tries === 0 ? '还没有打过电话' : `没人接 ${tries} 次`),
  laidOut: (ago: string) => joined(ago, '列入'),
  tries: (tries: number, needed: number) => `没人接 ${tries} 次，满 ${needed} 次可以结束`,
  triesToClose: (tries: number, needed: number) => `没人接 ${tries} 次，满 ${needed} 次可以先关单`,
  open: '打电话、记结果',
  whys: (why: readonly Why[]) => why.map((one) => whyWords[one]).join('、'),
  outcome: (outcome: Outcome) => outcomes[outcome],
  rate: '回访率',
  rateLine: (rate: Rate) => `${percent(rate)}（${rate.made} ÷ ${rate.finished}）`,
  rateNote: (since: number, now: number) => joined('从', dayWords(since, now), '那一周起，有人答复的回访 ÷ 办完的事'),
  noRate: '还没有抽取过',
} as const

/** 回访单: what is asked on the phone. */
export const callWords = {
  about: '这件事',
  times: (filed: string, finished: string | null) =>
    finished === null ? joined(filed, '提出') : joined(filed, '提出，', finished, '办完'),
  workers: (names: readonly string[]) => `经办：${names.join('、')}`,
  rated: (stars: Stars | number) => `住户评价 ${stars} 星`,
  unrated: '住户没有评价',
  said: (words: string) => `住户说：${words}`,
  look: '看工单',
  callees: '打给谁',
  callerFirst: '谁打来的，先回给谁；再问住户本人。',
  callee: (who: Callee) => calleeWords[who],
  noCall: '没有可以拨打的号码',
  earlier: '以前的通话',
  form: '这次通话',
  result: '电话打通了吗',
  results,
  resultLine: (by: string, result: CallResult, when: string) => `${by} · ${results[result]} · ${when}`,
  solved: '问题解决了吗',
  solvedWords: { yes: '解决了', no: '没有解决' },
  onTime: '来得及时吗',
  onTimeWords: { yes: '及时', no: '不及时' },
  attitude: '态度怎么样',
  rating: '总的来说满意吗',
  words: '对方的话',
  placeholder: '选填，例如：希望下次提前打个电话',
  reopen: '没有解决，请写明哪里没有解决',
  reopenHint: '保存后马上重新安排，重新计时。',
  reopenPlaceholder: '例如：下雨天窗边还在渗水',
  save: '保存',
  saveAgain: '保存并重新安排',
  saving: '正在保存…',
  saved: '已记下',
  savedAgain: '已记下，并重新安排',
  noResult: '请先选电话打通了没有',
  noAnswers: '请把几个问题都点一下',
  noReason: '请写明哪里没有解决',
  answered: ({ solved, onTime, attitude, rating }: Answers) =>
    `${solved ? '解决了' : '没有解决'} · ${onTime ? '及时' : '不及时'} · 态度${ratingWords[attitude]} · 总评 ${rating} 星`,
} as const
