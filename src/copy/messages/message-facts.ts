import type { Audience, Rule } from '../../domain/commitment/commitment'
import type { Category, Kind, Place } from '../../domain/matter/kinds'
import type { MajorKind } from '../../domain/work/major'
import { categoryWords, kindWords, majorWords, placeWords, ruleNoun } from '../case/case'
import { audienceList, masterName } from '../people/roles'
import { dateTime, lengthWords } from '../time'

/** What a message may speak of. Moments are epoch milliseconds; `homeLabel` and names stay inside the app. */
export type MessageFacts = {
  number: string
  homeLabel: string
  kind: Kind
  place: Place
  category: Category
  /** The engineer the message is about. */
  personName: string | null
  /** The promise that falls due, for reminders and misses, and its moment. */
  rule: Rule | null
  dueAt: number | null
  /** By when a result is owed to the household. */
  resultBy: number | null
  /** The time that was proposed or agreed. */
  proposedAt: number | null
  rating: number | null
  /** What a quotation would cost the household, in fen, and what kind of major fault it is. */
  fen: number | null
  major: MajorKind | null
  /** Who was really told of the miss before this was escalated. */
  knownTo: Audience[]
  /** When it happened. */
  at: number
}

export const who = ({ kind, personName }: MessageFacts) =>
  kind === 'repair' ? (personName ? masterName(personName) : '工程师傅') : (personName ?? '工作人员')
export const job = ({ kind, category }: MessageFacts) => `${categoryWords[category].name}${kindWords[kind]}`
export const spot = ({ place, category }: MessageFacts) => `${placeWords[place]}（${categoryWords[category].name}）`
/** The length in which a result was promised, as a beginning: 2 天内告诉您处理结果. */
export const resultPromise = ({ resultBy, at }: MessageFacts) =>
  resultBy === null ? '' : `${lengthWords(resultBy - at)}内告诉您处理结果`
export const noun = ({ kind, rule }: MessageFacts) => ruleNoun(kind, rule ?? 'respond')
export const moment = (at: number | null, otherwise: string) => (at === null ? otherwise : dateTime(at))
export const known = ({ kind, knownTo }: MessageFacts) =>
  knownTo.length > 0 ? `${audienceList(knownTo, kind)}已知道，` : ''
export const fault = ({ major }: MessageFacts) => (major ? majorWords[major].name : '重大故障')
export const stars = ({ rating }: MessageFacts) => (rating === null ? '' : `，评价 ${rating} 星`)

export type Words = { title: string; body: string; phrase: string; remark: string }
