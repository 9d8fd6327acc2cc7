import { type Capacity, knowsWhose } from './capacity'
import { awaitsSecond, isDecided } from './concern/investigation'
import type { Reader } from './content'
import { flows, type Move, movesOf } from './flow'
import type { PickEach } from './matter'

/** What brings a case on, each before what may wait; other moves are made where the whole case is in sight. */
const usual: readonly Move[] = ['accept', 'arrive', 'complete', 'tellResult', 'dispatch']
/** A question wants an answer, not a visit. */
const asked: readonly Move[] = ['accept', 'tellResult', 'arrive', 'dispatch']

const staff: readonly Capacity[] = ['assignee', 'receiver', 'desk', 'supervisor', 'manager']

type Seen = PickEach<'kind' | 'status' | 'assigneeId' | 'silentSince' | 'anonymous' | 'validity'>

/** The next step that a member of staff has to take on a case, for a big button in a list; null when others have the word. */
export const nextMove = (matter: Seen, { personId, as }: Pick<Reader, 'personId' | 'as'>): Move | null => {
  const mine = movesOf(
    matter,
    as.filter((one) => staff.includes(one)),
  )
  const didIt = as.includes('assignee') || as.includes('helper')
  const toCall = matter.silentSince !== null && mine.includes('noteCall') && !didIt && knowsWhose(matter, as)
  if (toCall) return 'noteCall'
  const order = matter.kind === 'enquiry' ? asked : usual
  const row = flows[matter.kind][matter.status]
  const brings = (move: Move) => row[move]?.to !== matter.status && (move !== 'dispatch' || matter.assigneeId === null)
  const validity = matter.kind === 'repair' ? null : matter.validity
  const looks = awaitsSecond(validity) && validity?.by !== personId && mine.includes('confirmJudgement')
  const judges = matter.kind === 'complaint' && matter.status === 'arrived' && !isDecided(validity)
  if (judges && mine.includes('judge')) return 'judge'
  const next = order.find((move) => mine.includes(move) && brings(move) && !(judges && move === 'tellResult'))
  return next ?? (looks ? 'confirmJudgement' : null)
}
