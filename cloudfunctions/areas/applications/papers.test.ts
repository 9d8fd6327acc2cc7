import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { applyWords } from '../../../src/copy/people/applications'
import { DAY } from '../../../src/domain/kernel/time'
import type { Paper } from '../../../src/domain/privacy/document'
import { table } from '../../../src/domain/privacy/table'
import { makeWorld, newKey, PICTURE, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const upload = async (name: string, file = PICTURE): Promise<string> => {
  const { paths } = await world.ask(name, 'applications.issueUploads', { count: 1 })
  return world.put(name, paths[0]?.picture ?? '', file)
}
const form = (papers: string[]) => ({
  key: newKey(),
  estateId: 'estate-1',
  homeId: 'home-1',
  relation: 'lessee' as const,
  name: '罗浩然',
  phone: '13900000007',
  phoneCode: null,
  words: null,
  papers,
})
const documents = () => world.cloud.store.find('documents', { query: {} }) as unknown as Paper[]
const isStored = (fileId: string): boolean => {
  const path = fileId.replace(/^cloud:\/\/[^/]+\//, '')
  return existsSync(join(world.dataDir, 'files', createHash('sha256').update(path).digest('hex')))
}
const nights = (days: number) => world.cloud.clock.move({ advanceMs: days * DAY, timers: 'once' })

test('the desk sees the papers of an application by links; nobody else does', async () => {
  const application = form([await upload('luo'), await upload('luo')])
  const { id, papers } = await world.ask('luo', 'applications.file', application)
  await world.ask('luo', 'applications.file', application)
  expect(papers).toBe(2)
  expect(documents()).toMatchObject([{ about: id, digest: createHash('sha256').update(PICTURE).digest('hex') }, {}])
  const log = () => world.cloud.store.find('disclosures', { query: {} })
  expect(log()).toEqual([])
  const seen = await world.ask('lin', 'applications.linkPapers', { id })
  await world.ask('lin', 'applications.linkPapers', { id })
  expect(log()).toMatchObject([{ field: 'identityDocuments', purpose: 'application', caseId: null }])
  expect(seen.papers.map(({ url }) => url.startsWith('http'))).toEqual([true, true])
  for (const who of ['chen', 'li', 'sun'])
    expect(await world.refused(who, 'applications.linkPapers', { id })).toBe('FORBIDDEN OFFICE_ONLY')
  expect(log()).toHaveLength(1)
  await world.ask('lin', 'applications.decide', { key: newKey(), id, approve: true, reason: null })
  expect((await world.ask('luo', 'privacy.whoSaw', { before: null })).rows).toMatchObject([
    { by: 'lin', field: 'identityDocuments', purpose: 'application' },
  ])
})

test('the words on the form give the term of the privacy table', () => {
  const days = `${table.identityDocuments.kept.days} 天`
  expect(applyWords.papersHint).toContain(days)
  expect(applyWords.papersSent(2)).toContain(days)
})

test('the clock removes them when their term after the decision is over, and not before', async () => {
  const fileId = await upload('luo')
  const { id } = await world.ask('luo', 'applications.file', form([fileId]))
  await world.ask('lin', 'applications.decide', { key: newKey(), id, approve: false, reason: '请带租约到前台' })
  await nights(table.identityDocuments.kept.days - 1)
  expect(isStored(fileId)).toBe(true)
  await nights(2)
  expect(isStored(fileId)).toBe(false)
  expect(documents()).toMatchObject([{ about: id, fileId: '', removeAt: null }])
  expect(await world.ask('lin', 'applications.linkPapers', { id })).toEqual({ papers: [] })
})

test('an application that nobody decides does not keep them for ever', async () => {
  const fileId = await upload('luo')
  await world.ask('luo', 'applications.file', form([fileId]))
  await nights(60 + table.identityDocuments.kept.days + 1)
  expect(isStored(fileId)).toBe(false)
})

test('somebody else’s file, and one that is no picture, are refused, and nothing is filed', async () => {
  const others = await upload('zhao')
  expect(await world.refused('luo', 'applications.file', form([others]))).toBe('FORBIDDEN PHOTO_FOREIGN')
  const photo = await world.photo('li')
  expect(await world.refused('li', 'applications.file', { ...form([photo]), homeId: 'home-2' })).toBe(
    'FORBIDDEN PHOTO_FOREIGN',
  )
  const words = await upload('luo', Buffer.from('no picture at all'))
  expect(await world.refused('luo', 'applications.file', form([words]))).toBe('BAD_INPUT PHOTO_NOT_A_PICTURE')
  expect(documents()).toEqual([])
  expect(world.cloud.store.find('applications', { query: {} })).toEqual([])
})
