import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ActionName, contract } from '@/contract'
import { fieldsOf } from '../pins/schema.fixture'

/** What is written where nobody else is yet. */
const unread: readonly ActionName[] = ['people.setUpEstate']

const AREAS = join(__dirname, '../areas')
const verbs = new Map(
  readdirSync(AREAS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/verbs/') && path.endsWith('.ts'))
    .map((path) => [`${path.split('/')[0]}/${basename(path, '.ts')}`, readFileSync(join(AREAS, path), 'utf8')]),
)
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const written = (Object.keys(contract) as ActionName[]).filter((action) =>
  fieldsOf(contract[action].input, action).some((line) => /as (prose|name)/.test(line)),
)

test('every text and name that people write is shown to the content check before others read it', () => {
  expect(written.length).toBeGreaterThan(35)
  const unchecked = written.filter((action) => {
    const [area = '', verb = ''] = action.split('.')
    const text = verbs.get(`${kebab(area)}/${kebab(verb)}`)
    return !unread.includes(action) && !/\b(sealChecked|sealOptional|sealWithItems|refuseDoubted)\(/.test(text ?? '')
  })
  expect(unchecked).toEqual([])
})
