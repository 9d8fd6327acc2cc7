import { common } from '../../../../src/copy/common'
import { subscribeWords } from '../../../../src/copy/shell'
import { button, element } from './element'

/** Draws something over the app until one of its buttons is tapped; what that button means is the answer. */
function ask<Answer>(name: string, above: Node[], choices: [words: string, answer: Answer][]): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = (what: Answer) => {
      shade.remove()
      resolve(what)
    }
    const buttons = choices.map(([words, what]) => button('host-choice', words, () => answer(what)))
    const sheet = element('div', `host-sheet ${name}`, [...above, element('div', 'host-choices', buttons)])
    sheet.setAttribute('role', 'dialog')
    const shade = element('div', 'host-shade', [sheet])
    document.body.append(shade)
  })
}

export const askModal = (
  title: string,
  content: string,
  choices: [words: string, confirmed: boolean][],
): Promise<boolean> =>
  ask('host-modal', [element('div', 'host-heading', title), element('div', 'host-words', content)], choices)

/** Answers the number of the tapped line, null for cancel. */
export const askLine = (lines: string[]): Promise<number | null> =>
  ask('host-lines', [], [...lines.map((words, at): [string, number | null] => [words, at]), [common.cancel, null]])

/** A calendar: answers the day as 2026-11-21, null for cancel. */
export async function askDay(value: string, start: string, end: string): Promise<string | null> {
  const field = element('input', 'host-day')
  Object.assign(field, { type: 'date', value, min: start, max: end })
  const done = await ask(
    'host-modal',
    [field],
    [
      [common.cancel, false],
      [common.confirm, true],
    ],
  )
  return done ? field.value : null
}

/** WeChat asks whether the app may send, or whether it may call the person its staff. */
export const askAllow = (title: string, words: string): Promise<'accept' | 'reject'> =>
  ask(
    'host-subscribe',
    [element('div', 'host-heading', title), element('div', 'host-words', words)],
    [
      [subscribeWords.reject, 'reject'],
      [subscribeWords.accept, 'accept'],
    ],
  )

let said: { line: HTMLElement; end: ReturnType<typeof setTimeout> } | null = null

export function hideToast(): void {
  if (!said) return
  clearTimeout(said.end)
  said.line.remove()
  said = null
}

export function showToast(words: string, ms: number): void {
  hideToast()
  const line = document.body.appendChild(element('div', 'host-toast', words))
  said = { line, end: setTimeout(hideToast, ms) }
}

/** A picture over everything, gone at the next tap. */
export function showPicture(address: string): void {
  const picture = element('img', 'host-picture')
  picture.src = address
  const shade = document.body.appendChild(element('div', 'host-shade host-preview', [picture]))
  shade.addEventListener('click', () => shade.remove())
}

/** A document over everything, by its name, gone at the next tap. */
export function showDocument(name: string): void {
  const shade = element('div', 'host-shade host-preview', [element('div', 'host-heading', name)])
  document.body.append(shade)
  shade.addEventListener('click', () => shade.remove())
}

/** Opens the file chooser of the browser; an empty list when nothing was taken. */
export const chooseFiles = (accept: string, most: number): Promise<File[]> =>
  new Promise((resolve) => {
    const field = element('input', '')
    field.type = 'file'
    field.accept = accept
    field.multiple = most > 1
    field.addEventListener('change', () => resolve([...(field.files ?? [])].slice(0, most)))
    field.addEventListener('cancel', () => resolve([]))
    field.click()
  })
