import { progressWords } from '../../../src/copy/case/progress'
import { kitWords } from '../../../src/copy/kit'
import { reachWords } from '../../../src/copy/messages/reach'
import { actingWords } from '../../../src/copy/people/roles'
import { homeWords, welcomeWords } from '../../../src/copy/tabs/home'
import { manageWords } from '../../../src/copy/tabs/manage'
import type { Hand } from '../../phones'
import type { Scene } from '../scene'
import { touch, troublesOf } from '../usual'

const role: Record<string, string> = {
  王秀兰: 'resident',
  沈明远: 'resident without cases',
  陈志强: 'engineer',
  林晓燕: 'desk',
  何静: 'supervisor',
  周文彬: 'manager',
  李雪: 'proxy',
}

const titles = { home: '首页', progress: '进度', work: '工作台', manage: '管理', me: '我的', inbox: '消息' } as const
type Name = keyof typeof titles
const at = (name: Name, who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  page: titles[name],
  state: `${role[who] ?? who}: ${state}`,
  who,
  path: `pages/${name}/index`,
  ...more,
})

const troubles = (name: Name, who: string): Scene[] => troublesOf((state, more) => at(name, who, state, more))
const stale = (name: Name, who: string): Scene => at(name, who, 'offline after it was filled', { later: 'offline' })

const signOut = async (hand: Hand) => {
  await hand.page.evaluate(`localStorage.setItem('signed-out', '{"data":true}')`)
  await hand.page.reload()
}

/** Taken before anything was brought. */
export const emptyPages: Scene[] = [
  at('home', '王秀兰', 'nothing under way', { sees: homeWords.nothing }),
  at('progress', '王秀兰', 'nothing open', { sees: progressWords.noneOpen }),
  at('progress', '王秀兰', 'nothing finished', {
    act: touch(progressWords.finished),
    sees: progressWords.noneFinished,
  }),
  at('inbox', '王秀兰', 'no messages'),
  at('work', '陈志强', 'nothing in hand'),
  at('work', '林晓燕', 'nothing open'),
  at('manage', '周文彬', 'nothing open'),
]

export const filledPages: Scene[] = [
  at('home', 'a stranger', 'is welcome', { sees: welcomeWords.title }),
  at('home', '王秀兰', 'signed out', { act: signOut, sees: welcomeWords.comeBack }),
  at('home', '李雪', 'acts for her', { sees: actingWords.now('王秀兰') }),
  at('home', '王秀兰', 'under way', { sees: homeWords.underWay }),
  at('home', '陈志强', 'no home here'),
  at('home', '欧阳静怡', 'a family with two homes'),
  ...troubles('home', '王秀兰'),
  stale('home', '王秀兰'),
  at('progress', '王秀兰', 'open'),
  at('progress', '王秀兰', 'finished', { act: touch(progressWords.finished) }),
  at('progress', '陈志强', 'no home here'),
  at('progress', 'a stranger', 'not known here'),
  ...troubles('progress', '王秀兰'),
  stale('progress', '王秀兰'),
  at('work', '陈志强', 'own cases'),
  at('work', '林晓燕', 'all open'),
  at('work', '何静', 'all open'),
  at('work', '王秀兰', 'no rights'),
  ...troubles('work', '陈志强'),
  stale('work', '陈志强'),
  at('manage', '周文彬', 'today'),
  at('manage', '周文彬', 'open cases', { act: touch(manageWords.open) }),
  at('manage', '何静', 'people', { act: touch(manageWords.byPerson) }),
  at('manage', '王秀兰', 'no rights'),
  ...troubles('manage', '周文彬'),
  stale('manage', '周文彬'),
  at('me', '王秀兰', 'with a home', { sees: reachWords.topUp }),
  at('me', '周文彬', 'with duties', { sees: reachWords.employee.open }),
  at('me', 'a stranger', 'not known here'),
  ...troubles('me', '王秀兰'),
  at('inbox', '王秀兰', 'messages'),
  at('inbox', '周文彬', 'messages'),
  at('inbox', 'a stranger', 'not known here'),
  ...troubles('inbox', '王秀兰'),
  stale('inbox', '王秀兰'),
  { page: 'kit', state: 'every piece', who: '王秀兰', path: 'kit/index', sees: kitWords.sections.icons },
]
