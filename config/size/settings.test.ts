import { describeSettings } from './settings'

const packages = [{ name: 'case/', bytes: 300 }]

test('says which sub-packages load ahead, from which page, and what they weigh', () => {
  const preloadRule = { 'pages/home/index': { network: 'all', packages: ['case', 'gone'] } }
  expect(describeSettings({ lazyCodeLoading: 'requiredComponents', preloadRule }, packages)).toEqual([
    'lazyCodeLoading: requiredComponents',
    'preloadRule: after pages/home/index, network all: case/ (300 B), gone/ (no such package, 0 B)',
  ])
})

test('says what is not set', () => {
  expect(describeSettings({}, packages)).toEqual(['lazyCodeLoading: not set', 'preloadRule: not set'])
})
