import { unreachedWords } from '../../../src/copy/messages/unreached'
import { titles } from '../../../src/copy/shell'
import type { Scene } from '../scene'
import { troublesOf } from '../usual'

const scene = (state: string, more: Partial<Scene> = {}): Scene => ({
  page: titles.unreached,
  state,
  who: '林晓燕',
  path: 'office/unreached/index',
  ...more,
})

export const emptyUnreached: Scene[] = [scene('nobody to call', { sees: unreachedWords.none })]

export const unreached: Scene[] = [
  scene('somebody to call', { sees: unreachedWords.call }),
  scene('noting how it went', {
    act: (hand) => hand.press(unreachedWords.note),
    sees: unreachedWords.noteLabel,
  }),
  scene('nothing settled yet', {
    act: (hand) => hand.touch(unreachedWords.settled),
    sees: unreachedWords.noneSettled,
  }),
  scene('no rights', { who: '王秀兰' }),
  ...troublesOf(scene),
]
