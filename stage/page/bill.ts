import type { StageState } from '../state'
import { byId, element } from './element'

type Bill = StageState['bill']

const heads = ['动作', '调用', '读', '写', '存储']

const row = ({ verb, calls, reads, writes, storage }: Bill['verbs'][number]) =>
  element(
    'tr',
    '',
    element('th', '', verb),
    ...[calls, reads, writes, storage].map((n) => element('td', '', String(n))),
  )

/** What the plan would bill since the stage was started: in one line, and by verb when it is opened. */
export function showBill({ total, verbs }: Bill): void {
  byId('spent').textContent =
    `本次启动以来 · 云函数 ${total.calls} · 数据库读 ${total.reads} 写 ${total.writes} · 存储 ${total.storage}`
  const lines = element('tr', '', ...heads.map((head) => element('th', '', head)))
  byId('verbs').replaceChildren(lines, ...verbs.map(row))
}
