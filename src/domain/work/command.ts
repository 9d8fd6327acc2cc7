import type { Sealed } from '../kernel/words'
import type { Photo } from '../matter/media'
import type { Used } from './log'
import type { MajorKind } from './major'
import type { Line } from './quotation'

/** What a photo taken at work shows: the place before, or after. */
export type WorkPurpose = Extract<Photo['purpose'], 'before' | 'after'>

/** What a person asks for about the work on a case. `itemsDigest` stands for lines or materials in the history. */
export type WorkCommand =
  | { move: 'siteVisit'; words: Sealed; photos: Photo[] }
  | { move: 'proposePlan'; words: Sealed; lines: Line[]; itemsDigest: string }
  | { move: 'answerPlan'; planId: string; agree: boolean; words: Sealed | null }
  | {
      move: 'logWork'
      personId: string
      from: number
      until: number
      used: Used[]
      words: Sealed
      itemsDigest: string
      corrects: string | null
    }
  | { move: 'addPhotos'; purpose: WorkPurpose; photos: Photo[] }
  | { move: 'addHelper'; personId: string }
  | { move: 'removeHelper'; personId: string }
  | { move: 'markMajor'; kind: MajorKind; words: Sealed | null }

export type WorkMove = WorkCommand['move']

const workMoves: Record<WorkMove, true> = {
  siteVisit: true,
  proposePlan: true,
  answerPlan: true,
  logWork: true,
  addPhotos: true,
  addHelper: true,
  removeHelper: true,
  markMajor: true,
}

/** Whether a move is about the work itself: it changes no status, and has its place on cards of its own. */
export const isWorkMove = (move: string): move is WorkMove => move in workMoves

/** Why such a command is refused. */
export type WorkRefusal =
  | 'PLAN_CHANGED'
  | 'CONSENT_NEEDED'
  | 'WORK_TIME_WRONG'
  | 'WORK_OVERLAPS'
  | 'WORK_GONE'
  | 'NOT_ON_CASE'
  | 'ALREADY_ON_CASE'
  | 'ALREADY_MAJOR'
