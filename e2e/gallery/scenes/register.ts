import type { Route } from 'playwright-core'
import type { ImportView, Reply } from '../../../src/contract'
import { common } from '../../../src/copy/common'
import { registerWords, importWords as words } from '../../../src/copy/estate/register'
import { problem } from '../../../src/domain/register/problem'
import type { Hand } from '../../phones'
import { badHomes, goodHomes } from '../../register'
import type { Scene } from '../scene'
import { troublesOf } from '../usual'

type Page = 'register' | 'homes' | 'import'
const titles: Record<Page, string> = { register: '房屋名册', homes: '名册的房屋', import: '导入名册' }
const at = (page: Page, state: string, more: Partial<Scene> = {}): Scene => ({
  page: titles[page],
  state,
  who: '周文彬',
  path: `planning/register/${page === 'register' ? '' : `${page}/`}index`,
  ...more,
})
const troubles = (page: Page, path?: string): Scene[] =>
  troublesOf((state, more) => at(page, state, { ...more, ...(path && { path }) }))

const actionOf = (route: Route): unknown => route.request().postDataJSON()?.data?.action

/** The page with another answer to what stands in the register. */
const standing = (about: object) => async (hand: Hand) => {
  await hand.page.route('**/call', async (route) => {
    if (actionOf(route) !== 'register.overview') return route.continue()
    const body = (await (await route.fetch()).json()) as { result: { data?: object } }
    return route.fulfill({ json: { result: { ...body.result, data: { ...body.result.data, ...about } } } })
  })
  await hand.page.reload()
}

/** As if nobody had imported anything yet. */
const bare = standing({ live: null, latest: null })

/** The page as if no import was left open by another scene. */
const afresh = async (hand: Hand) => {
  await standing({ latest: null })(hand)
  await hand.sees(words.how)
}

const choose = (sheet: string) => async (hand: Hand) => {
  await afresh(hand)
  await hand.chooseFile(words.choose, '房屋名册.csv', sheet)
}

const waiting = { id: 'x', fileName: '房屋名册.csv', total: 10_000, problems: [], problemCount: 0, stopped: null }

/** The go-ahead, and what the server says then – once. */
const goAhead = (said: Partial<ImportView>) => async (hand: Hand) => {
  await choose(goodHomes)(hand)
  await hand.sees(words.ready)
  let asked = 0
  await hand.page.route('**/call', (route) => {
    if (actionOf(route) !== 'register.applyImport') return route.fallback()
    asked += 1
    const result = { ok: true, data: { ...waiting, ...said }, now: Date.now() } as Reply<unknown>
    return asked > 1 ? undefined : route.fulfill({ json: { result } })
  })
  await hand.press(words.confirm(24))
}

const inUse = problem('inUse', { value: '3栋1单元501' })
const building = 'planning/register/homes/index?building=2%E6%A0%8B'

/** Taken before the register of the other scenes is imported. */
export const emptyRegister: Scene[] = [
  at('register', 'manager: nothing yet', { act: bare, sees: registerWords.none }),
  at('register', 'desk: nothing yet', { who: '林晓燕', act: bare, sees: registerWords.noneAsk }),
  at('import', 'how it goes', { act: afresh }),
  at('import', 'problems', { act: choose(badHomes), sees: /第 3 行/ }),
  at('import', 'ready', { act: choose(goodHomes), sees: words.ready }),
]

export const filledRegister: Scene[] = [
  at('register', 'in force', { sees: registerWords.export }),
  at('register', 'desk: in force', { who: '林晓燕', sees: registerWords.export }),
  at('register', 'no rights', { who: '王秀兰', sees: common.backHome }),
  ...troubles('register'),
  at('homes', 'of a building', { path: building, sees: registerWords.entrance }),
  at('homes', 'found', { path: 'planning/register/homes/index?words=101', sees: registerWords.foundFor('101') }),
  at('homes', 'not found', { path: 'planning/register/homes/index?words=999', sees: registerWords.noneFound }),
  ...troubles('homes', building),
  at('import', 'ready, with homes gone', { act: choose(goodHomes.replace(/\n3栋.*/g, '')), sees: words.ready }),
  at('import', 'half way', { act: goAhead({ state: 'writing', done: 6_000 }), sees: words.savingHint }),
  at('import', 'in force', { act: goAhead({ state: 'live', done: 10_000 }), sees: words.live(10_000) }),
  at('import', 'out of date', {
    act: goAhead({ state: 'stopped', stopped: 'outdated' }),
    sees: words.stopped.outdated.what,
  }),
  at('import', 'homes in use', {
    act: goAhead({ state: 'stopped', stopped: 'inUse', problems: [inUse], problemCount: 1 }),
    sees: words.stopped.inUse.what,
  }),
  at('import', 'without rights', { who: '林晓燕', sees: common.backHome }),
  ...troubles('import'),
]
