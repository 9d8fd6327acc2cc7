import type { ComponentType } from 'react'
import type { Move } from '@/domain/matter/flow'
import { MeasureSheet } from './investigation/measure-sheets'
import { FindingsSheet, JudgeSheet, NoteSheet, ResultSheet } from './investigation/sheets'
import { ArriveSheet } from './sheet/arrive'
import { ChangeReceiverSheet } from './sheet/change-receiver'
import { CompleteSheet } from './sheet/complete'
import { ConfirmSheet } from './sheet/confirm'
import { DeclineSheet } from './sheet/decline'
import { DispatchSheet } from './sheet/dispatch'
import { NameColleagueSheet } from './sheet/name-colleague'
import { NoteCallSheet } from './sheet/note-call'
import { PromiseDateSheet } from './sheet/promise-date'
import { ProposeSheet } from './sheet/propose'
import { CancelSheet, CloseUnconfirmedSheet, ReopenSheet, SendBackSheet } from './sheet/reason'
import type { SheetProps } from './sheet/step-sheet'
import { HelperSheet } from './work/helper-sheet'
import { NewLogSheet } from './work/log-sheet'
import { MajorSheet } from './work/major-sheet'
import { PhotosSheet } from './work/photos-sheet'
import { PlanSheet } from './work/plan-sheet'
import { RefuseSheet } from './work/refuse-sheet'
import { SiteVisitSheet } from './work/site-visit-sheet'

/** What opens for a move that needs more than the tap. */
export const sheets: Partial<Record<Move, ComponentType<SheetProps>>> = {
  decline: DeclineSheet,
  proposeTime: ProposeSheet,
  promiseDate: PromiseDateSheet,
  arrive: ArriveSheet,
  complete: CompleteSheet,
  dispatch: DispatchSheet,
  confirm: ConfirmSheet,
  sendBack: SendBackSheet,
  cancel: CancelSheet,
  noteCall: NoteCallSheet,
  closeUnconfirmed: CloseUnconfirmedSheet,
  reopen: ReopenSheet,
  siteVisit: SiteVisitSheet,
  proposePlan: PlanSheet,
  answerPlan: RefuseSheet,
  logWork: NewLogSheet,
  addPhotos: PhotosSheet,
  addHelper: HelperSheet,
  markMajor: MajorSheet,
  changeReceiver: ChangeReceiverSheet,
  nameColleague: NameColleagueSheet,
  noteProgress: NoteSheet,
  recordFindings: FindingsSheet,
  tellResult: ResultSheet,
  judge: JudgeSheet,
  addMeasure: MeasureSheet,
}
