import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../inputs'
import { compilers, expectedPlanted, foundPlanted } from './types'

test('both compilers find what is planted in every house, and nothing else', async () => {
  // Below the project, so that the types of Node are found.
  const place = mkdtempSync(join(root, '.cache', 'planted-'))
  try {
    expect(await foundPlanted(compilers.plain, place)).toEqual(expectedPlanted())
    expect(await foundPlanted(compilers.native, place)).toEqual(expectedPlanted())
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}, 120_000)
