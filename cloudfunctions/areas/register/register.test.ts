import { homeIdOf } from '../../platform/ids'
import { makeWorld, newKey, type World } from '../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld({ register: false })
})
afterEach(() => world.close())

const HEAD = '楼栋,单元,房号,楼层,建筑面积,户型,收费标准'
const csv = (...rows: string[]) => [HEAD, ...rows].join('\r\n')
const two = csv('3栋,2单元,501,5,89.32,三室两厅,2.85', '3栋,2单元,502,5,120,,')
const ESTATE = 'estate-1'

const labels = async () => (await world.ask('he', 'register.searchHomes', all)).rows.map(({ label }) => label)
const all = { building: null, entrance: null, words: '', after: null }

test('a sheet is looked through, changes nothing, and is in force after the go-ahead', async () => {
  const preview = await world.previewHomes('he', two)
  expect(preview).toMatchObject({ state: 'ready', problems: [], total: 2, done: 0 })
  expect(preview.figures).toEqual({
    homes: 2,
    buildings: 1,
    entrances: 1,
    area: 209.32,
    withoutFeeRate: 1,
    added: 2,
    changed: 0,
    removed: 0,
  })
  expect(await labels()).toEqual([])
  expect(await world.ask('he', 'register.overview', {})).toMatchObject({ live: null, latest: { id: preview.id } })

  expect(await world.ask('he', 'register.applyImport', { id: preview.id })).toMatchObject({ state: 'live', done: 2 })
  const { rows } = await world.ask('he', 'register.searchHomes', all)
  expect(rows).toEqual([
    {
      homeId: homeIdOf(ESTATE, '3|2|501'),
      order: 0,
      label: '3栋2单元501',
      building: '3栋',
      entrance: '2单元',
      number: '501',
      floor: 5,
      area: 89.32,
      layout: '三室两厅',
      feeRate: 2.85,
    },
    expect.objectContaining({ label: '3栋2单元502', layout: null, feeRate: null }),
  ])
  expect(await world.ask('he', 'register.overview', {})).toMatchObject({
    live: { homes: 2, area: 209.32, buildings: [{ name: '3栋', homes: 2 }] },
  })
})

test('a sheet with three bad rows names them and imports nothing', async () => {
  await world.importHomes('he', two)
  const bad = csv('3栋,2单元,501,5,89,,', ',2单元,502,5,80,,', '3栋,2单元,503,5,八十,,', '3栋,2单元,501室,5,80,,')
  const preview = await world.previewHomes('he', bad)
  expect(preview).toMatchObject({ state: 'faulty', figures: null, problemCount: 3 })
  expect(preview.problems.map(({ row, what, other }) => [row, what, other])).toEqual([
    [3, 'missing', null],
    [4, 'notNumber', null],
    [5, 'twice', 2],
  ])
  expect(await world.refused('he', 'register.applyImport', { id: preview.id })).toBe('WRONG_STATE IMPORT_FAULTY')
  expect(await labels()).toEqual(['3栋2单元501', '3栋2单元502'])
})

test('a home keeps its id when it is written another way, and what is new or gone is counted', async () => {
  await world.importHomes('he', two)
  const next = csv('3,2,501室,5,90,三室两厅,2.85', '3,2,601,6,120,,')
  const preview = await world.previewHomes('he', next)
  expect(preview.figures).toMatchObject({ homes: 2, added: 1, changed: 1, removed: 1 })
  await world.ask('he', 'register.applyImport', { id: preview.id })
  const { rows } = await world.ask('he', 'register.searchHomes', all)
  expect(rows.map(({ homeId, area }) => [homeId, area])).toEqual([
    [homeIdOf(ESTATE, '3|2|501'), 90],
    [homeIdOf(ESTATE, '3|2|601'), 120],
  ])
})

test('a CSV from Excel in China (GB18030) reads like one in UTF-8', async () => {
  const gb = Buffer.from('c2a5b6b02cb7bfbac52cbda8d6fec3e6bbfd0d0a33b6b02c3530312c38390d0a', 'hex')
  expect((await world.previewHomes('he', gb)).figures).toMatchObject({ homes: 1, area: 89 })
  const bom = Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from('楼栋,房号,建筑面积\n3栋,501,89\n')])
  expect((await world.previewHomes('he', bom)).figures).toMatchObject({ homes: 1, area: 89 })
})

test('what is no sheet, too old, foreign or missing is refused politely', async () => {
  const upload = async (file: Buffer) => world.previewHomes('he', file, 'a.xlsx').then(String, (error) => `${error}`)
  expect(await upload(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toContain('FILE_OLD_EXCEL')
  expect(await upload(Buffer.from('504b0304ffff', 'hex'))).toContain('FILE_NOT_A_SHEET')
  expect(await upload(Buffer.from([0, 1, 2, 3]))).toContain('FILE_NOT_A_SHEET')
  expect(await world.refused('he', 'register.issueUpload', { fileName: 'a.xls' })).toBe('BAD_INPUT FILE_OLD_EXCEL')
  expect(await world.refused('he', 'register.issueUpload', { fileName: 'a.pdf' })).toBe('BAD_INPUT FILE_NOT_A_SHEET')
  const { path } = await world.ask('he', 'register.issueUpload', { fileName: 'a.csv' })
  const preview = (fileId: string) =>
    world.refused('he', 'register.previewImport', { key: newKey(), fileId, fileName: 'a.csv' })
  const photo = await world.photo('chen')
  expect(await preview(photo)).toBe('FORBIDDEN FILE_FOREIGN')
  const bucket = photo.slice(0, photo.indexOf('/', 'cloud://'.length) + 1)
  expect(await preview(bucket + path)).toBe('BAD_INPUT FILE_MISSING')
})

test('template and export are sheets; the export imported again changes nothing', async () => {
  const { base64 } = await world.ask('he', 'register.template', {})
  const empty = await world.previewHomes('he', Buffer.from(base64, 'base64'), 'template.xlsx')
  expect(empty).toMatchObject({ state: 'faulty', problems: [{ what: 'noRows' }] })
  expect(await world.refused('he', 'register.exportHomes', {})).toBe('NOT_FOUND NO_REGISTER')
  await world.importHomes('he', two)
  const file = await world.ask('lin', 'register.exportHomes', {})
  expect(file.name).toBe('An Ju Garden房屋名册.xlsx')
  const again = await world.previewHomes('he', Buffer.from(file.base64, 'base64'), 'homes.xlsx')
  expect(again.figures).toMatchObject({ homes: 2, area: 209.32, added: 0, changed: 0, removed: 0 })
})

test('pickers show doors to everybody, the register only to staff, imports only to managers', async () => {
  await world.importHomes('he', two)
  const stranger = 'stranger'
  expect(await world.ask(stranger, 'register.listBuildings', { estateId: ESTATE })).toEqual({
    estate: 'An Ju Garden',
    buildings: [{ name: '3栋', entrances: ['2单元'] }],
  })
  const place = { estateId: ESTATE, building: '3栋', entrance: '2单元' }
  expect((await world.ask(stranger, 'register.listHomes', place)).homes).toEqual([
    { homeId: homeIdOf(ESTATE, '3|2|501'), number: '501', label: '3栋2单元501' },
    { homeId: homeIdOf(ESTATE, '3|2|502'), number: '502', label: '3栋2单元502' },
  ])
  expect(await world.refused(stranger, 'register.listBuildings', { estateId: 'elsewhere' })).toBe('NOT_FOUND')
  const may = async (name: string, action: string, input: unknown) =>
    world
      .call(name, action, input)
      .then((reply) => (reply.ok ? 'yes' : `${reply.error.code} ${reply.error.reason ?? ''}`.trim()))
  const acts = [
    ['register.searchHomes', all],
    ['register.exportHomes', {}],
    ['register.template', {}],
  ] as const
  const table: Record<string, string[]> = {}
  for (const name of ['stranger', 'li', 'chen', 'sun', 'lin', 'he']) {
    table[name] = await Promise.all(acts.map(([action, input]) => may(name, action, input)))
  }
  expect(table).toEqual({
    stranger: ['NOT_SIGNED_IN', 'NOT_SIGNED_IN', 'NOT_SIGNED_IN'],
    li: ['FORBIDDEN STAFF_ONLY', 'FORBIDDEN STAFF_ONLY', 'FORBIDDEN MANAGER_ONLY'],
    chen: ['FORBIDDEN STAFF_ONLY', 'FORBIDDEN STAFF_ONLY', 'FORBIDDEN MANAGER_ONLY'],
    sun: ['yes', 'FORBIDDEN STAFF_ONLY', 'FORBIDDEN MANAGER_ONLY'],
    lin: ['yes', 'yes', 'FORBIDDEN MANAGER_ONLY'],
    he: ['yes', 'yes', 'yes'],
  })
  const { id } = await world.previewHomes('he', two)
  for (const action of ['register.getImport', 'register.applyImport', 'register.discardImport']) {
    expect(await world.refused('lin', action, { id })).toBe('FORBIDDEN MANAGER_ONLY')
  }
})

test.each([
  ['501', ['3栋2单元501', '12栋501']],
  ['50', ['3栋2单元501', '3栋2单元502', '12栋501']],
  ['3-501', ['3栋2单元501']],
  ['03幢', ['3栋2单元501', '3栋2单元502']],
  ['9栋', []],
])('a search for %s', async (words, expected) => {
  await world.importHomes('he', `${two}\r\n12栋,,501,5,66,,`)
  const { rows } = await world.ask('he', 'register.searchHomes', { ...all, words })
  expect(rows.map(({ label }) => label)).toEqual(expected)
})
