import { majorLine } from '../../../src/copy/case/case'
import { photoStateWords, reviewWords, sheetWords, verifyWords, whyWords } from '../../../src/copy/case/case-page'
import { moveWords, proposeWords } from '../../../src/copy/case/moves'
import { comparedWords, helperWords, logWords, planWords, workSheets } from '../../../src/copy/case/repair-work'
import { common } from '../../../src/copy/common'
import type { Hand } from '../../phones'
import type { CaseName } from '../cases'
import type { Scene } from '../scene'
import { press, touch, troublesOf } from '../usual'

const people = {
  resident: '王秀兰',
  engineer: '陈志强',
  desk: '林晓燕',
  supervisor: '何静',
  manager: '周文彬',
} as const
type Role = keyof typeof people

const at = (of: CaseName, role: Role, state: string, more: Partial<Scene> = {}): Scene => ({
  page: '工单',
  state: `${role}: ${state}`,
  who: people[role],
  path: (ids) => `case/index?id=${ids[of]}`,
  sees: '办理经过',
  ...more,
})

const sheet = (of: CaseName, role: Role, state: string, ...steps: ((hand: Hand) => Promise<unknown>)[]): Scene => ({
  ...at(of, role, state, {
    act: async (hand) => {
      for (const step of steps) await step(hand)
    },
  }),
  page: '工单 · 弹出页',
})

export const cases: Scene[] = [
  ...troublesOf((state, more) => at('calm', 'resident', state, more)),
  at('calm', 'resident', 'offline after it was filled', { later: 'offline' }),
  { ...at('calm', 'resident', 'no rights'), who: '沈明远', state: 'a neighbour: no rights', sees: common.backHome },
  at('calm', 'resident', 'dispatched, time runs'),
  at('calm', 'engineer', 'dispatched, time runs'),
  at('soon', 'resident', 'time is nearly up'),
  at('soon', 'engineer', 'time is nearly up'),
  at('missed', 'resident', 'missed'),
  at('missed', 'engineer', 'missed'),
  at('missed', 'manager', 'missed'),
  at('waiting', 'resident', 'nobody on duty'),
  at('waiting', 'desk', 'nobody on duty'),
  at('accepted', 'resident', 'accepted'),
  at('accepted', 'engineer', 'accepted'),
  at('postponed', 'resident', 'wished for tomorrow'),
  at('proposed', 'resident', 'another time is asked for'),
  at('proposed', 'engineer', 'waits for the answer'),
  at('again', 'resident', 'arrived, second visit'),
  at('again', 'engineer', 'arrived, second visit'),
  at('promised', 'resident', 'a finishing date is promised'),
  at('promised', 'engineer', 'a finishing date is promised'),
  at('longer', 'engineer', 'a longer time waits for the manager'),
  at('held', 'desk', 'words wait for the desk', { sees: reviewWords.show }),
  at('held', 'engineer', 'words wait for the desk', { sees: common.held }),
  at('held', 'resident', 'own words wait for the desk'),
  at('longer', 'manager', 'a longer time waits for the manager'),
  sheet('promised', 'resident', 'why it is due then', touch(whyWords.ask)),
  sheet('calm', 'resident', 'why it is due then', touch(whyWords.ask)),
  sheet('again', 'engineer', 'promises a finishing date', press(moveWords.promiseDate)),
  sheet('again', 'engineer', 'asks for a longer time', press(moveWords.promiseDate), (hand) =>
    hand.touch(sheetWords.promiseDate.days(10, true)),
  ),
  sheet('promised', 'engineer', 'moves the finishing date', press(proposeWords.later.button)),
  at('done', 'resident', 'done, to be confirmed, long words'),
  at('done', 'supervisor', 'done, to be confirmed, long words'),
  at('done', 'desk', 'photos compared', {
    act: (hand) => hand.press(verifyWords.button),
    sees: photoStateWords.same,
  }),
  at('closed', 'resident', 'the record compared by the household', {
    act: (hand) => hand.press(verifyWords.button),
    sees: verifyWords.nobodySaw,
  }),
  at('closed', 'resident', 'closed'),
  at('closed', 'manager', 'closed'),
  at('cancelled', 'resident', 'cancelled'),
  sheet('calm', 'engineer', 'declines', press(moveWords.decline)),
  sheet('calm', 'engineer', 'explains', press(proposeWords.explanation.button)),
  sheet('accepted', 'engineer', 'arrives', press(moveWords.arrive), (hand) =>
    hand.choose(common.addPhoto, ['entrance-1']),
  ),
  sheet('again', 'engineer', 'completes', press(moveWords.complete)),
  sheet('again', 'engineer', 'completes with photos', press(moveWords.complete), (hand) =>
    hand.choose(common.addPhoto, ['sink-repaired', 'drain-clear']),
  ),
  sheet('waiting', 'desk', 'dispatches', press(moveWords.dispatch), (hand) => hand.sees(sheetWords.dispatch.choose)),
  sheet('done', 'resident', 'confirms', press(moveWords.confirm)),
  sheet('done', 'resident', 'gives stars', press(moveWords.confirm), (hand) => hand.rate(4)),
  sheet('done', 'resident', 'sends back', press(moveWords.sendBack)),
  sheet('calm', 'resident', 'cancels', press(moveWords.cancel)),
  sheet('calm', 'resident', 'forgot the reason', press(moveWords.cancel), press(sheetWords.cancel.send)),
  at('planned', 'resident', 'a quotation waits for the answer', { sees: planWords.agree }),
  at('planned', 'engineer', 'a quotation waits for the household', { sees: planWords.waiting }),
  sheet('planned', 'resident', 'refuses the quotation', press(planWords.refuse)),
  sheet('planned', 'engineer', 'revises the quotation', press(moveWords.proposePlan)),
  sheet('again', 'engineer', 'writes a quotation', press(moveWords.proposePlan), press(workSheets.plan.add)),
  sheet('again', 'engineer', 'surveys', press(moveWords.siteVisit)),
  sheet('again', 'engineer', 'logs work', press(moveWords.logWork), press(workSheets.log.add)),
  sheet('again', 'engineer', 'takes photos', press(moveWords.addPhotos)),
  sheet('again', 'engineer', 'calls in a colleague', press(moveWords.addHelper), (hand) =>
    hand.sees(helperWords.choose),
  ),
  at('worked', 'resident', 'worked twice, before and after', { sees: comparedWords.title }),
  at('worked', 'engineer', 'worked twice, before and after', { sees: logWords.title }),
  at('major', 'supervisor', 'a major fault', { sees: majorLine('trapped') }),
  at('soon', 'desk', 'perhaps a major fault', { sees: moveWords.markMajor }),
  sheet('soon', 'desk', 'marks a major fault', press(moveWords.markMajor)),
]

/** Records that are not what they were any more. */
export const brokenCases: Scene[] = [
  at('closed', 'resident', 'an entry was changed', {
    act: (hand) => hand.press(verifyWords.button),
    sees: verifyWords.broken,
  }),
  at('closed', 'manager', 'an entry was changed', {
    act: (hand) => hand.press(verifyWords.button),
    sees: verifyWords.broken,
  }),
  at('done', 'desk', 'photos were exchanged', {
    act: (hand) => hand.press(verifyWords.button),
    sees: photoStateWords.gone,
  }),
]
