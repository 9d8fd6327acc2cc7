import { common } from '../../../src/copy/common'
import { calendarWords as words } from '../../../src/copy/estate/calendar'
import { weekdayNames } from '../../../src/copy/estate/roster-words'
import type { Hand } from '../../phones'
import type { Scene } from '../scene'

const [, monday = ''] = weekdayNames

const at = (who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  page: '工作时间与节假日',
  state,
  who,
  path: 'planning/calendar/index',
  sees: words.preview,
  ...more,
})

const trouble = (state: 'loading' | 'error' | 'offline'): Scene =>
  at('周文彬', state, { trouble: state, sees: state === 'loading' ? /^/ : common.retry })

const closeEveryDay = async (hand: Hand) => {
  await hand.touch(monday)
  await hand.touch(words.kinds.closed)
  for (const name of weekdayNames.filter((one) => one !== monday)) {
    await hand.page.getByRole('checkbox', { name }).tap()
  }
  await hand.press(words.done)
}

/** The week that is in force, and another one that begins later. */
const comes = (state: string, who: string): Scene => at(who, state, { sees: /起改为下面的工作时间/ })

export const laterWeek: Scene[] = [
  comes('a week that begins later', '周文彬'),
  comes('the desk reads of a week that begins later', '林晓燕'),
]

export const calendar: Scene[] = [
  trouble('loading'),
  trouble('error'),
  trouble('offline'),
  at('周文彬', 'the manager may change it'),
  at('周文彬', 'round the clock from a day on', { act: (hand) => hand.press(words.allDay), sees: words.since }),
  at('周文彬', 'one weekday', { act: (hand) => hand.touch(monday), sees: words.alsoFor }),
  at('周文彬', 'no working time is left', { act: closeEveryDay, sees: /没有工作时间/ }),
  at('周文彬', 'next year', { act: (hand) => hand.touch(words.year(2027)), sees: /还没有公布/ }),
  at('周文彬', 'days of a holiday', {
    act: (hand) =>
      hand.page
        .getByText(/10 月 1 日至/)
        .last()
        .tap(),
    sees: words.done,
  }),
  at('周文彬', 'one more day', { act: (hand) => hand.press(words.addDay), sees: words.chooseDay }),
  at('林晓燕', 'the desk may read it'),
  at('王秀兰', 'a resident has no rights', { sees: common.backHome }),
]
