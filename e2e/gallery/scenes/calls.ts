import { callsWords, callWords } from '../../../src/copy/case/calls'
import { sheetWords } from '../../../src/copy/case/case-page'
import { moveWords } from '../../../src/copy/case/moves'
import { planWords } from '../../../src/copy/case/repair-work'
import { common } from '../../../src/copy/common'
import { shiftHandoverWords } from '../../../src/copy/estate/shift-handovers'
import { listWords, mapWords } from '../../../src/copy/tabs/work-list'
import type { CallName } from '../calls'
import type { Scene } from '../scene'
import { press, scenesOf, touch, troublesOf } from '../usual'

const { at, troubles } = scenesOf({
  calls: ['回访与电话', 'office/calls/index'],
  list: ['工单筛选', 'staff/list/index'],
  office: ['工单筛选', 'staff/list/index?view=office'],
  building: ['工单筛选', `staff/list/index?view=office&building=${encodeURIComponent('1栋')}`],
  map: ['楼栋图', 'staff/map/index'],
  shiftHandover: ['交接班', 'staff/shift-handover/index'],
})

const of =
  (page: string, path: string) =>
  (name: CallName, who: string, state: string, more: Partial<Scene> = {}): Scene => ({
    page,
    path: (ids) => `${path}?id=${ids[name]}`,
    who,
    state: `${who}: ${state}`,
    ...more,
  })
const sheet = of('回访单', 'office/call/index')
const workCase = of('工单 · 电话', 'case/index')

const noteCall = { act: press(moveWords.noteCall), sees: sheetWords.noteCall.how }

/** Taken last of all, days later. */
export const calls: Scene[] = [
  at('calls', '林晓燕', 'silent households', { sees: moveWords.noteCall }),
  at('calls', '林晓燕', 'to be asked', { act: touch(callsWords.followUps), sees: callsWords.followUpsLead }),
  at('calls', '周文彬', 'asked', { act: touch(callsWords.done), sees: callsWords.outcome('reached') }),
  at('calls', '王秀兰', 'no rights', { sees: common.backHome }),
  ...troubles('calls', '林晓燕'),
  sheet('toAsk', '林晓燕', 'to be filled in', { sees: callWords.form }),
  sheet('called', '林晓燕', 'somebody called for the resident', { sees: callWords.callerFirst }),
  sheet('toAsk', '林晓燕', 'not solved', {
    act: async (hand) => {
      await hand.touch(callWords.results.reached)
      await hand.touch(callWords.solvedWords.no)
    },
    sees: callWords.reopen,
  }),
  sheet('toAsk', '林晓燕', 'nothing filled in', { act: press(callWords.save) }),
  sheet('asked', '周文彬', 'over', { sees: callWords.earlier }),
  sheet('toAsk', '王秀兰', 'no rights', { sees: common.backHome }),
  ...troublesOf((state, more) => sheet('toAsk', '林晓燕', state, more)),
  workCase('silent', '林晓燕', 'the household is silent', { sees: moveWords.noteCall }),
  workCase('tried', '林晓燕', 'a call is noted', noteCall),
  workCase('quoted', '林晓燕', 'a quotation is not answered', noteCall),
  workCase('quoted', '王秀兰', 'a quotation waits for her', { sees: planWords.title }),
  workCase('silent', '林晓燕', 'who called is called back', noteCall),
  workCase('tried', '林晓燕', 'not solved, on the phone', {
    act: async (hand) => {
      await hand.press(moveWords.noteCall)
      await hand.touch(sheetWords.noteCall.results.notSolved)
    },
    sees: sheetWords.noteCall.whatIsWrong,
  }),
  workCase('unconfirmed', '王秀兰', 'closed without a word', { sees: moveWords.reopen }),
  workCase('unconfirmed', '王秀兰', 'brings it up again', {
    act: press(moveWords.reopen),
    sees: sheetWords.reopen.send,
  }),
  workCase('unconfirmed', '周文彬', 'closed without a word'),
  at('office', '林晓燕', 'all open', { sees: listWords.building }),
  at('list', '陈志强', 'in hand', { sees: listWords.building }),
  at('building', '林晓燕', 'one building', { sees: '1栋' }),
  at('office', '林晓燕', 'nothing fits', { act: touch(listWords.kinds.suggestion), sees: listWords.none }),
  at('list', '王秀兰', 'no rights', { sees: common.backHome }),
  ...troubles('list', '陈志强'),
  at('map', '林晓燕', 'the estate', { sees: mapWords.lead }),
  at('map', '王秀兰', 'no rights', { sees: common.backHome }),
  ...troubles('map', '林晓燕'),
  at('shiftHandover', '林晓燕', 'a shift ends', { sees: shiftHandoverWords.write }),
  at('shiftHandover', '周文彬', 'no shift', { sees: shiftHandoverWords.noShift }),
  at('shiftHandover', '王秀兰', 'no rights', { sees: common.backHome }),
  ...troubles('shiftHandover', '林晓燕'),
]
