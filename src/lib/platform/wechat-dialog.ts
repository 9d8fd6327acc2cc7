import { subscribeWords } from '@/copy/shell'

const make = (tag: string, className: string, words: string) => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = words
  return element
}

/** A window of WeChat's own, drawn for the browser build: the answer stands for all templates asked for. */
export const wechatDialog = (title: string, what: string): Promise<'accept' | 'reject'> =>
  new Promise((resolve) => {
    const shade = make('div', 'subscribe-shade', '')
    const sheet = make('div', 'subscribe-sheet', '')
    const answer = (words: string, what: 'accept' | 'reject') => {
      const button = make('button', `subscribe-${what}`, words)
      button.addEventListener('click', () => {
        shade.remove()
        resolve(what)
      })
      return button
    }
    sheet.setAttribute('role', 'dialog')
    sheet.append(
      make('div', 'subscribe-title', title),
      make('div', 'subscribe-kind', what),
      answer(subscribeWords.reject, 'reject'),
      answer(subscribeWords.accept, 'accept'),
    )
    shade.append(sheet)
    // Before the pages: the browser build of Taro shows only the page that is the last child.
    document.getElementById('app')?.prepend(shade)
  })
