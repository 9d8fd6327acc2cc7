import { pagesOfApp } from '../features/session/pages.fixture'
import { movedPages, pageNow } from './moved-pages'

/** Every page that the app had in its former packages; some stand in stored inboxes and in pushes that wait on phones. */
const former = `
manager/add-resident/index manager/applications/index manager/calendar/index manager/broadcast/index
manager/broadcast/write/index manager/broadcast/progress/index manager/cases/index manager/cases/example/index
manager/find-home/index manager/heads/index manager/help/index manager/help/write/index manager/open-estate/index
manager/policy/index manager/register/index manager/register/homes/index manager/register/import/index manager/roster/index
manager/roster/template/index manager/set-up/index manager/unreached/index manager/staff/index manager/staff/invite/index
manager/staff/person/index manager/archive/index manager/archive/home/index manager/archive/edit/index
staff/calls/index staff/call/index staff/examples/index`
  .trim()
  .split(/\s+/)

const pages = pagesOfApp()

test.each(former)('%s leads to a page that the app has', (page) => {
  expect(pages).not.toContain(page)
  expect(pages).toContain(pageNow(page))
})

test('what follows the path goes along', () => {
  expect(pageNow('manager/broadcast/progress/index?id=b1')).toBe('office/broadcast/progress/index?id=b1')
})

test('no two former folders share one of today, and none is still in use', () => {
  expect(new Set(Object.values(movedPages)).size).toBe(Object.keys(movedPages).length)
  for (const folder of Object.keys(movedPages)) expect(pages.some((page) => page.startsWith(`${folder}/`))).toBe(false)
})

test.each(pages)('%s stays where it is', (page) => {
  expect(pageNow(page)).toBe(page)
})
