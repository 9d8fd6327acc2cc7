import { categoryWords, placeWords } from '../../../src/copy/case/case'
import { causeWords } from '../../../src/copy/case/concern'
import {
  investigationWords,
  measureCard,
  investigationSheets as sheets,
  signWords,
  validityCard,
} from '../../../src/copy/case/investigation'
import { againWords, moveName } from '../../../src/copy/case/moves'
import { common } from '../../../src/copy/common'
import { aboutWhomWords as whom } from '../../../src/copy/filing/about-whom'
import { fileConcernWords as form } from '../../../src/copy/filing/file-concern'
import type { Move } from '../../../src/domain/matter/flow'
import type { ConcernName } from '../concerns'
import type { Scene } from '../scene'
import { press, touch, troublesOf } from '../usual'

const filing = (state: string, more: Partial<Scene> = {}): Scene => ({
  page: '投诉建议',
  state,
  who: '沈明远',
  path: 'resident/file-concern/index',
  ...more,
})

const on = (name: ConcernName, who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  page: '工单 · 投诉',
  path: (ids) => `case/index?id=${ids[name]}`,
  who,
  state: `${who}: ${state}`,
  ...more,
})

const step = (name: ConcernName, who: string, move: Move, sees: string): Scene =>
  on(name, who, move, { act: press(moveName('complaint', move)), sees })

export const concerns: Scene[] = [
  ...troublesOf(filing),
  filing('empty', { sees: whom.about }),
  filing('something missing', { act: press(form.submit), sees: form.missing.category }),
  filing('somebody described', {
    act: async (hand) => {
      await hand.touch(categoryWords.attitude.name)
      await hand.touch(placeWords.gate)
      await hand.write(form.wordsHint, '早上出门时门岗没有理我，还大声说话。')
      await hand.touch(whom.described)
      await hand.touch(whom.anonymous)
    },
    sees: whom.label,
  }),
  filing('a question', { act: touch(form.kinds.enquiry.name), sees: form.why }),
  filing('no home here', { who: '陈志强', sees: form.noHomeHint }),
  on('brought', '王秀兰', 'about a member of staff', { sees: investigationWords.hidden }),
  on('brought', '陈志强', 'whom it is about', { sees: common.backHome }),
  on('inquired', '王秀兰', 'under inquiry', { sees: measureCard.title }),
  on('inquired', '何静', 'under inquiry', { sees: measureCard.title }),
  on('inquired', '周文彬', 'the second pair of eyes', { sees: validityCard.disagree }),
  step('inquired', '何静', 'noteProgress', sheets.note.hint),
  on('inquired', '何静', 'recordFindings', { act: press(againWords.recordFindings), sees: causeWords.contractor }),
  step('inquired', '何静', 'tellResult', sheets.result.hint),
  step('found', '林晓燕', 'judge', sheets.judge.hint),
  step('told', '林晓燕', 'addMeasure', sheets.measure.hint),
  on('inquired', '林晓燕', 'a measure to look at later', { sees: /以后检查效果/ }),
  step('described', '何静', 'nameColleague', sheets.nameColleague.hint),
  on('named', '何静', 'a colleague was named', { sees: /确认了所指的工作人员/ }),
  on('named', '王秀兰', 'a colleague was named', { sees: /确认了所指的工作人员/ }),
  on('named', '陈志强', 'who was named', { sees: common.backHome }),
  step('told', '周文彬', 'changeReceiver', sheets.changeReceiver.hint),
  on('told', '王秀兰', 'to be confirmed', { sees: investigationWords.result }),
  on('told', '王秀兰', 'to be signed', {
    act: async (hand) => {
      await hand.press(moveName('complaint', 'confirm'))
      await hand.rate(5)
      await hand.sign()
    },
    sees: signWords.clear,
  }),
  on('signed', '王秀兰', 'signed', { sees: investigationWords.signed }),
  on('anonymous', '何静', 'anonymous', { sees: common.anonymous }),
  on('asked', '王秀兰', 'a question', { sees: investigationWords.none }),
]
