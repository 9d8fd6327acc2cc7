import { agoWords } from '../../src/copy/time'
import type { Card } from '../state'
import { element } from './element'

/** A message as WeChat draws it; a tap opens its page in the phone. */
export function drawCard(card: Card, now: number, open: (page: string) => void): HTMLElement {
  const rows = card.fields.map(({ title, value }) =>
    element('div', 'row', ...(title ? [element('dt', '', title)] : []), element('dd', '', value)),
  )
  const drawn = element(
    'button',
    'card',
    element('span', 'app', element('i', 'logo', '安'), card.from, element('time', '', agoWords(card.at, now))),
    element('b', '', card.title),
    element('dl', '', ...rows),
    ...(card.page ? [element('span', 'enter', '进入小程序查看', element('i', '', '›'))] : []),
  )
  drawn.addEventListener('click', () => card.page && open(card.page))
  return drawn
}
