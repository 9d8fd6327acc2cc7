import type { Place } from '../../domain/matter/kinds'
import { categoryWords, kindWords, placeWords } from './case'

type Spot = { building: string | null; place: Place | null }

/** Where, as people say it: 3栋, 停车场, or 3栋 · 电梯. */
export const spotWords = ({ building, place }: Spot): string =>
  [building, place && placeWords[place]].filter(Boolean).join(' · ') || '不显示房屋'

/** What it is about: 水管报修 · 停车投诉. */
export const aboutWords = ({
  kind,
  category,
}: {
  kind: keyof typeof kindWords
  category: keyof typeof categoryWords
}) => `${categoryWords[category].name}${kindWords[kind]}`

/** 工单档案: what was brought, where it happens again and again, and what can be learned from it. */
export const caseSearchWords = {
  views: { search: '查找', spots: '热点', examples: '好案例' },
  hint: '编号或内容，至少两字',
  search: '查找',
  more: '更多条件',
  less: '收起条件',
  building: '楼栋',
  kind: '类型',
  category: '类别',
  cause: '原因',
  judged: { label: '投诉是否成立', valid: '成立', invalid: '不成立', open: '还没有定' },
  time: '时间',
  any: '不限',
  state: { all: '全部', open: '办理中', over: '已结束' },
  repeats: '只看反复的',
  repeatsHint: '同一处、同一类报修，不久前刚报过',
  periods: { month: '最近 30 天', quarter: '最近 90 天', year: '最近一年', ever: '全部时间' },
  none: '没有找到工单',
  noneHint: '可以换个词，或放宽楼栋、类别和时间。',
  spotsLead: (cases: number) => `共 ${cases} 件，按地点和类别排列`,
  noSpots: '这段时间没有工单',
  noSpotsHint: '有了工单，这里会列出哪里、什么事最多。',
  cases: (n: number) => `${n} 件`,
  repeated: (n: number) => `反复 ${n} 件`,
  stillOpen: (n: number) => `办理中 ${n} 件`,
  chosen: (where: string, what: string) => `${where} · ${what}`,
} as const

/** Where the investigations found it to lie, and whether it gets more. */
export const causeCounts = {
  title: '原因在哪里',
  lead: '调查过的投诉、建议和咨询，按原因排列；前后各占这段时间的一半。',
  cases: (cases: number, valid: number) => (valid > 0 ? `${cases} 件，其中投诉成立 ${valid} 件` : `${cases} 件`),
  trend: (earlier: number, later: number) => `前半段 ${earlier} 件，后半段 ${later} 件`,
} as const

/** The way from an answered enquiry to the guide. */
export const helpFromCase = { label: '整理成办事指南', hint: '答复带过去，姓名、房号和电话不带' } as const

/** 好案例: lessons of finished cases, shared with the team. */
export const exampleWords = {
  shared: '已分享',
  waiting: '待审',
  none: '还没有好案例',
  noneHint: '工单办完后，前台、主管或经理可以把做法写下来，审过后全体同事都能看到。',
  noneWaiting: '没有待审的案例',
  noneWaitingHint: '有同事推荐时，会列在这里。',
  by: (name: string) => `${name}推荐`,
  share: '分享给同事',
  decline: '暂不分享',
  done: '已记下',
  propose: '推荐为好案例',
  proposeHint: '写下值得学的做法，另一位主管或经理审过后分享给全体同事。',
  lesson: '值得学的做法',
  lessonHint: '遇到什么情况，怎么做的，效果怎样。不要写姓名、房号和电话。',
  send: '提交审核',
  sending: '正在提交…',
  sent: '已提交，等另一位主管或经理来审',
  missing: '请写下做法',
} as const

/** On a case, for staff. */
export const repeatWords = (number: string, days: number): string =>
  days === 0 ? `反复：今天已报过（${number}）` : `反复：${days} 天前报过（${number}）`
