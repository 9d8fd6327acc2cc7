import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildChanged } from '../../config/functions'
import type { ActionName } from '../../src/contract'
import { tryWith } from './matrix.fixture'

const everybody = "{ words: 'known', refuses: () => null }"

/** Rows that are all that stands between an action and whoever asks for it. */
const rows: [action: ActionName, area: string, may: string, whom: RegExp][] = [
  ['roster.fillWeek', 'roster', "here(rosterRights.edit, 'MANAGER_ONLY')", /^who must not has changed .*rosters/],
  ['policy.get', 'policy', "here(office, 'STAFF_ONLY')", /^guard must not, was answered ok$/],
  ['caseSearch.search', 'case-search', "here(office, 'STAFF_ONLY')", /^committee must not, was answered ok$/],
]

test.each(rows)(
  '%s is noticed when its row lets everybody in',
  async (action, area, may, whom) => {
    const out = mkdtempSync(join(tmpdir(), 'widened-'))
    try {
      await buildChanged(out, {
        file: `cloudfunctions/areas/${area}/actions.ts`,
        from: `'${action}': { may: ${may}`,
        to: `'${action}': { may: ${everybody}`,
      })
      expect(await tryWith(out, action)).toEqual(expect.arrayContaining([expect.stringMatching(whom)]))
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  },
  300_000,
)
