import { entrances } from './entrances'
import { pagesOfApp } from './pages.fixture'

test('every entrance leads to a page that the app has, once in a tab', () => {
  const pages = pagesOfApp()
  expect(entrances.map(({ page }) => page).filter((page) => !pages.includes(page))).toEqual([])
  const places = entrances.map(({ tab, page }) => `${tab} ${page}`)
  expect(new Set(places).size).toBe(places.length)
})
