import { digestOfAsked } from './ids'

const asked = {
  key: 'k1',
  id: 'case',
  words: '水管修好了',
  photos: ['cloud://env/a.jpg'],
  point: { latitude: 31, longitude: 121 },
}
const digest = (about: Partial<typeof asked> = {}, action = 'cases.complete') =>
  digestOfAsked(action, { ...asked, ...about })

test('the same again has the same digest, also with its files uploaded anew and from another spot', () => {
  expect(digest({ key: 'k2' })).toBe(digest())
  expect(digest({ photos: ['cloud://env/b.jpg'], point: { latitude: 31.1, longitude: 121 } })).toBe(digest())
})

test('other words, another document, one photo more or another action have another one', () => {
  const others = [
    digest({ words: '水管没修好' }),
    digest({ id: 'another case' }),
    digest({ photos: ['cloud://env/a.jpg', 'cloud://env/b.jpg'] }),
    digest({}, 'cases.noteProgress'),
  ]
  expect(new Set([digest(), ...others]).size).toBe(5)
})
