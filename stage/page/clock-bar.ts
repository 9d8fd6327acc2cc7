import { countdownFigure, timeWords } from '../../src/copy/time'
import { DAY, MINUTE } from '../../src/domain/kernel/time'
import type { StageState } from '../state'
import { byId, element } from './element'

const jumps: [words: string, ms: number | null, hint: string][] = [
  ['+1 分钟', MINUTE, ''],
  ['+10 分钟', 10 * MINUTE, ''],
  ['+1 天', DAY, ''],
  ['下一个到期', null, '把时钟拨到下一个承诺节点，看会发生什么'],
]

const zone = { timeZone: 'Asia/Shanghai' } as const
const date = new Intl.DateTimeFormat('zh-CN', { ...zone, month: 'long', day: 'numeric', weekday: 'long' })
const time = new Intl.DateTimeFormat('zh-CN', { ...zone, hour: '2-digit', minute: '2-digit', second: '2-digit' })

const short = new Intl.DateTimeFormat('zh-CN', { ...zone, hour: '2-digit', minute: '2-digit' })

/** 18:05, as a phone shows it in its top corner. */
export const clockTime = (at: number): string => short.format(at)

/** The clock of the stage with its buttons. */
export class ClockBar {
  private ahead = 0
  private next: StageState['next'] = null

  constructor(advance: (ms: number | null) => Promise<void>) {
    for (const [words, ms, hint] of jumps) {
      const button = element('button', ms === null ? 'move main' : 'move', words)
      button.title = hint
      button.addEventListener('click', async () => {
        const all = byId('moves').querySelectorAll('button')
        for (const one of all) one.disabled = true
        await advance(ms).finally(() => {
          for (const one of all) one.disabled = false
        })
      })
      byId('moves').append(button)
    }
    setInterval(() => this.tick(), 250)
  }

  show({ now, next }: StageState): void {
    this.ahead = now - Date.now()
    this.next = next
    this.tick()
  }

  private tick(): void {
    const now = Date.now() + this.ahead
    byId('date').textContent = date.format(now)
    byId('time').textContent = time.format(now)
    byId('next').textContent = this.next
      ? `${timeWords(this.next.at, now)}（${countdownFigure(this.next.at - now)}后） ${this.next.words}`
      : '没有等待到期的承诺，在左边手机报修试试。'
  }
}
