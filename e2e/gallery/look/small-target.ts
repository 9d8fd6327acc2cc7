import { type Finding, found, type Wanted } from './finding'
import { seen } from './seen'

const roles = ['button', 'radio', 'tab', 'switch', 'checkbox', 'link', 'menuitem']
const tappable = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  '[onclick]',
  ...roles.map((role) => `[role=${role}]`),
]

declare global {
  interface Element {
    /** Set by `listening`, which runs before the page. */
    listensForTaps?: boolean
  }
}

const reactListens = (element: Element): boolean =>
  Object.entries(element).some(
    ([name, props]) =>
      name.startsWith('__reactProps$') && typeof (props as { onClick?: unknown }).onClick === 'function',
  )

export const canBeTapped = (element: Element): boolean =>
  element.matches(tappable.join()) || Boolean(element.listensForTaps) || reactListens(element)

/** What is to be tapped and too small for a finger. */
export function smallTargets({ tap }: Wanted): Finding[] {
  return seen().flatMap((element): Finding[] => {
    const box = element.getBoundingClientRect()
    if (!canBeTapped(element) || Math.min(box.width, box.height) > tap - 0.5) return []
    const around = element.parentElement
    if (around && canBeTapped(around)) return []
    return [
      found('small target', element, `${Math.round(box.width)} × ${Math.round(box.height)} px, ${tap} wanted`, box),
    ]
  })
}
