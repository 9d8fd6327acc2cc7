import { common } from '../../../src/copy/common'
import { rosterWords, shiftsWords, templateWords } from '../../../src/copy/estate/roster'
import { dutyWords } from '../../../src/copy/people/roles'
import { inviteStaffWords, staffWords } from '../../../src/copy/people/staff'
import type { Hand } from '../../phones'
import type { Scene } from '../scene'
import { press, scenesOf, touch } from '../usual'

const pages = {
  roster: ['值班表', 'planning/roster/index'],
  template: ['每周模板', 'planning/roster/template/index'],
  staff: ['员工', 'planning/staff/index'],
  invite: ['添加同事', 'planning/staff/invite/index'],
  shifts: ['我的班次', 'staff/shifts/index'],
} as const
const { at, troubles } = scenesOf(pages)
const colleague = (of: 'colleague' | 'suspendedColleague', who: string, state: string, more: Partial<Scene> = {}) => ({
  page: '同事',
  who,
  state: `${who}: ${state}`,
  path: (ids: Record<string, string>) => `planning/staff/person/index?id=${ids[of]}`,
  ...more,
})

const nextWeek = async (hand: Hand) => {
  await hand.press(rosterWords.after)
  await hand.sees(rosterWords.ownWeek)
}
const nextWeekThen = (act: (hand: Hand) => Promise<unknown>) => async (hand: Hand) => {
  await nextWeek(hand)
  await act(hand)
}

/** Who is on duty and who works here; taken when everything else has been. */
export const staff: Scene[] = [
  at('roster', '何静', 'this week'),
  at('roster', '何静', 'next week with gaps', { act: nextWeek, sees: /缺人/ }),
  at('roster', '何静', 'one more shift', { act: nextWeekThen(press(rosterWords.add)), sees: rosterWords.addTitle }),
  at('roster', '何静', 'a shift is changed', {
    act: nextWeekThen((hand) =>
      hand.page
        .getByLabel(/08:00–20:00 陈志强/)
        .first()
        .tap(),
    ),
    sees: rosterWords.editTitle,
  }),
  at('roster', '陈志强', 'only to read', { act: nextWeek }),
  at('roster', '王秀兰', 'no rights', { sees: common.backHome }),
  ...troubles('roster', '何静'),
  at('template', '周文彬', 'lines and what must be covered', { sees: templateWords.covers }),
  at('template', '何静', 'a line is written', { act: press(templateWords.add), sees: templateWords.addTitle }),
  at('template', '周文彬', 'a rule is written', { act: press(templateWords.addCover), sees: templateWords.coverTitle }),
  ...troubles('template', '何静'),
  at('staff', '周文彬', 'everybody'),
  at('staff', '林晓燕', 'only to read'),
  at('staff', '陈志强', 'no rights', { sees: common.backHome }),
  ...troubles('staff', '周文彬'),
  at('invite', '周文彬', 'form and who has not joined yet'),
  at('invite', '周文彬', 'an engineer', { act: touch(dutyWords.engineer), sees: staffWords.skills }),
  at('invite', '周文彬', 'nothing filled in', { act: press(inviteStaffWords.create), sees: staffWords.needDuty }),
  ...troubles('invite', '周文彬'),
  colleague('colleague', '周文彬', 'with a certificate that ends'),
  colleague('colleague', '周文彬', 'duties', { act: press(staffWords.change), sees: staffWords.skillsHint }),
  colleague('colleague', '周文彬', 'one more certificate', {
    act: press(staffWords.addCertificate),
    sees: staffWords.trade,
  }),
  colleague('suspendedColleague', '周文彬', 'suspended', { sees: staffWords.restore }),
  colleague('colleague', '林晓燕', 'only to read', { sees: staffWords.readOnly }),
  at('shifts', '陈志强', 'a colleague asks'),
  at('shifts', '韩雪梅', 'waits for an answer', { sees: shiftsWords.withdraw }),
  at('shifts', '林晓燕', 'nobody to swap with', { act: press(shiftsWords.swap), sees: shiftsWords.nobody }),
  at('shifts', '周文彬', 'no shifts', { sees: shiftsWords.none }),
  at('shifts', '王秀兰', 'no rights', { sees: common.backHome }),
  ...troubles('shifts', '陈志强'),
]
