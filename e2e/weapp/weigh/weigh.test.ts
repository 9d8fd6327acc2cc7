import { join } from 'node:path'
import { overBudget } from '../../../config/size/screens'
import { root } from '../../world'
import { pagesOf } from '../walk'
import { weighScreens } from './weigh'

test('the first screen of every page is light, with as much to show as a page of a list holds', async () => {
  const weights = await weighScreens()
  expect(weights.map(({ page }) => page)).toEqual(pagesOf(join(root, 'dist/weapp')))
  expect(overBudget(weights)).toEqual([])
  const rows = weights.find(({ page }) => page === 'pages/progress/index')
  expect(rows?.bytes).toBeGreaterThan(rows?.firstBytes ?? 0) // the list was long enough to come in two parts
}, 800_000)
