import { subscribeWords } from '../../../../src/copy/shell'
import { askAllow } from '../drawn/dialogs'
import { isTapped } from '../tap'
import { answer, fake, Refused, type Wx } from './fake'

const MOST_TEMPLATES = 3
const MOST_OF_STAFF = 6

type Wish = { bind?: boolean; subscribe?: string[] }

const post = (path: string, body: object) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

function check(templates: string[], least: number, most: number): void {
  if (!isTapped()) throw new Refused('can only be invoked by user TAP gesture.', 20001)
  if (templates.length < least || templates.length > most) throw new Refused('Templates count out of max bounds', 20003)
}

/** One dialog for all of them; each template has the answer. */
async function allowed(templates: string[]): Promise<Record<string, string>> {
  const given = await askAllow(subscribeWords.title, subscribeWords.kinds(templates.length))
  return Object.fromEntries(templates.map((id) => [id, given]))
}

async function subscribe({ tmplIds }: { tmplIds: string[] }) {
  check(tmplIds, 1, MOST_TEMPLATES)
  const answers = await allowed(tmplIds)
  await post('/subscribe', { answers })
  return answers
}

/** The messages for staff, once the person is bound. */
async function subscribeStaff(tmplIds: string[]) {
  const answers = tmplIds.length > 0 ? await allowed(tmplIds) : {}
  await post('/employee', { subscribe: tmplIds.filter((id) => answers[id] === 'accept') } satisfies Wish)
  return { ...answers, bindingStatus: 'accept' }
}

/** 用工关系: first whether the person is staff here, then, if so, the list of messages. */
async function bind(tmplIds: string[]) {
  check(tmplIds, 0, MOST_OF_STAFF)
  if ((await askAllow(subscribeWords.employee, '')) === 'reject') return { bindingStatus: 'reject' }
  await post('/employee', { bind: true } satisfies Wish)
  return subscribeStaff(tmplIds)
}

async function subscribeBound(tmplIds: string[]) {
  check(tmplIds, 1, MOST_OF_STAFF)
  const { bound } = await (await fetch('/employee')).json()
  if (!bound) throw new Refused('user has not bound the employee relation')
  return subscribeStaff(tmplIds)
}

/** What WeChat offers with callbacks only: no promise comes back, whether there are callbacks or not. */
const withCallbacks =
  (name: string, work: (tmplIds: string[]) => Promise<object>) =>
  (option: WechatMiniprogram.BindEmployeeRelationOption | WechatMiniprogram.RequestSubscribeEmployeeMessageOption) =>
    void answer(name, { complete: () => undefined, ...option } as object, () => work(option.tmplIds))

/** What the app may send, as WeChat asks the person for it. */
export const messages = {
  requestSubscribeMessage: fake('requestSubscribeMessage', subscribe),
  bindEmployeeRelation: withCallbacks('bindEmployeeRelation', bind),
  requestSubscribeEmployeeMessage: withCallbacks('requestSubscribeEmployeeMessage', subscribeBound),
} satisfies Partial<Wx>
