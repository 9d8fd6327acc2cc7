import { existsSync } from 'node:fs'
import { casePage, homePage, unreachedPage, watchedPage } from './pages'

test.each([casePage('c1'), homePage, unreachedPage, watchedPage])('a push opens a page that exists: %s', (page) => {
  const [path] = page.split('?')
  expect(existsSync(`src/${path}.tsx`)).toBe(true)
})
