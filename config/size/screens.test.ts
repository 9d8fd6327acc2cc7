import { describeScreens, overBudget, type Weight } from './screens'

const page = (about: Partial<Weight>): Weight => ({
  page: 'pages/work/index',
  who: 'lin',
  firstBytes: 16_384,
  bytes: 20_000,
  nodes: 999,
  firstMs: 30,
  ...about,
})

test('a page within its budget is let through', () => {
  expect(overBudget([page({})])).toEqual([])
})

test('home has half of what a list may hand over', () => {
  expect(overBudget([page({ page: 'pages/home/index', firstBytes: 8_193 })])).toEqual([
    'pages/home/index: 8193 B for the first screen, 8192 allowed',
  ])
})

test('too much at first and too many nodes are both said', () => {
  expect(overBudget([page({ firstBytes: 16_385, nodes: 1_000 })])).toHaveLength(2)
})

test('the page with most nodes is named', () => {
  expect(describeScreens([page({ nodes: 5 }), page({ page: 'case/index', nodes: 7 })]).at(-1)).toContain(
    'case/index, 7',
  )
})
