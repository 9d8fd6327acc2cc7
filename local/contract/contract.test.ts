import { join } from 'node:path'
import { contract } from './all'
import { patches } from './behaviour-removal/all'
import { patched } from './behaviour-removal/patch'
import type { Here } from './case'
import { openHere } from './place'
import { emptied } from './sdk'

let sdk: Here
let close: (() => Promise<void>) | undefined

beforeAll(async () => {
  ;({ sdk, close } = await openHere())
})
afterAll(() => close?.())
beforeEach(() => emptied(sdk))

test.each(contract.map((each) => [each.row, each.says, each.tag, each] as const))(
  '%s: %s (%s)',
  async (...[, , , each]) => {
    await each.run(sdk)
  },
)

test('every row of the table that the emulator must do, or guard, has a case', () => {
  const rows = new Set(contract.map(({ row }) => row))
  const wanted = [2, 4, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22]
  expect(wanted.filter((row) => !rows.has(row))).toEqual([])
})

test('what `npm run test:takeout` takes out is still there to be taken out', () => {
  for (const patch of patches) {
    expect(patched(join(__dirname, '..'), patch)).not.toBe('')
  }
})
