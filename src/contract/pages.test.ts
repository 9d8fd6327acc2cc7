import { existsSync } from 'node:fs'
import { casePage } from './pages'

test('a push opens a page that exists', () => {
  const [path] = casePage('c1').split('?')
  expect(existsSync(`src/${path}.tsx`)).toBe(true)
})
