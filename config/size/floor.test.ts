import { changedSince, type Floor, presentVersions, storedFloor } from './floor'

const floor: Floor = { bytes: 1, settings: 'same', versions: { react: '18.3.1', webpack: '5.91.0' } }

test('a floor fits the versions and settings that it was measured for', () => {
  expect(changedSince(floor, floor.versions, 'same')).toEqual([])
})

test('a floor names the versions that have changed, come or gone since', () => {
  const changed = changedSince(floor, { react: '19.0.0', '@tarojs/taro': '4.2.1' }, 'same')
  expect(changed).toEqual(['react 18.3.1 → 19.0.0', 'webpack 5.91.0 → none', '@tarojs/taro none → 4.2.1'])
})

test('a floor does not fit other build settings', () => {
  expect(changedSince(floor, floor.versions, 'other')).toEqual(['build settings'])
})

test('the versions are those installed, and name the framework', () => {
  expect(presentVersions()).toMatchObject({ '@tarojs/taro': expect.stringMatching(/^4\./), react: '18.3.1' })
})

test('the floor that is stored fits today; after a change of settings: npm run size -- --floor', () => {
  const stored = storedFloor()
  expect(stored && changedSince(stored)).toEqual([])
})
