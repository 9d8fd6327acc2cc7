import { existsSync } from 'node:fs'
import { casePage, homePage, unreachedPage } from './pages'

test.each([casePage('c1'), homePage, unreachedPage])('a push opens a page that exists: %s', (page) => {
  const [path] = page.split('?')
  expect(existsSync(`src/${path}.tsx`)).toBe(true)
})
