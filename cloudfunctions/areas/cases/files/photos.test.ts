import { makeWorld, newKey, PICTURE, repair, type World } from '../../../world.fixture'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const other = Buffer.concat([PICTURE, Buffer.from('another ending')])
const sizeOf = async (url = '') => (await (await fetch(url)).arrayBuffer()).byteLength
const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** A case with two photos; the thumbnails are as they were drawn, the pictures are larger. */
const fileWithPhotos = async () => {
  const photos = [await world.photo('li'), await world.photo('li')]
  for (const photo of photos) await world.put('li', pathOf(photo), Buffer.concat([PICTURE, Buffer.alloc(500)]))
  const filed = await world.ask('li', 'cases.fileRepair', repair({ photos }))
  return { photos, filed }
}

test('a photo shows its thumbnail at once, and the picture when it is asked for', async () => {
  const { filed } = await fileWithPhotos()
  expect(await sizeOf(filed.photos[0]?.thumb ?? '')).toBe(PICTURE.length)
  const { photos } = await world.ask('chen', 'cases.linkPhotos', { id: filed.id })
  expect(await sizeOf(photos[0]?.url)).toBe(PICTURE.length + 500)
  expect(await world.refused('zhao', 'cases.linkPhotos', { id: filed.id })).toBe('FORBIDDEN')
})

test('a phone that holds links is not given them again', async () => {
  const { filed } = await fileWithPhotos()
  const look = async (held?: string[]) =>
    (await world.ask('chen', 'cases.getCase', { id: filed.id, ...(held && { held }) })).photos.map(
      ({ thumb }) => thumb !== null,
    )
  expect(await look()).toEqual([true, true])
  expect(await look(['f1'])).toEqual([false, true])
  expect(await look(['f1', 'f2'])).toEqual([false, false])
})

test('what is shown is what was looked at, whatever is uploaded to the same path later, and no address names anybody', async () => {
  const { photos, filed } = await fileWithPhotos()
  const { personId } = await world.ask('li', 'people.me', {})
  const show = async () => (await world.ask('chen', 'cases.linkPhotos', { id: filed.id })).photos.map(({ url }) => url)
  await world.put('li', pathOf(photos[0] ?? ''), Buffer.concat([other, Buffer.alloc(9_000)]))
  const urls = [...(await show()), ...filed.photos.map(({ thumb }) => thumb ?? '')]
  expect(await sizeOf(urls[0])).toBe(PICTURE.length + 500)
  expect(urls.filter((url) => url.includes(personId))).toEqual([])
})

test.each([
  ['a page', Buffer.from('<PNG><script>alert(1)</script>'.padEnd(80))],
  ['a paper', Buffer.from('%PDF-1.4WEBP'.padEnd(80))],
  ['forty megabytes', Buffer.concat([PICTURE, Buffer.alloc(40_000_000)])],
])('%s is no photo, and not loaded beyond its size', async (_what, file) => {
  const photo = await world.photo('li')
  await world.put('li', pathOf(photo), file)
  expect(await world.refused('li', 'cases.fileRepair', repair({ photos: [photo] }))).toBe(
    'BAD_INPUT PHOTO_NOT_A_PICTURE',
  )
})

/** Something done to the stored case behind our back. */
const rewrite = (id: string, fields: object) =>
  world.cloud.store.update('matters', {
    query: { _id: id },
    update: { $set: fields },
    merge: true,
    multi: false,
    upsert: false,
  })

test('a file that was swapped after it was attached is named, picture or thumbnail', async () => {
  const { filed } = await fileWithPhotos()
  const swapped = await world.photo('li', other)
  const verify = async () =>
    (await world.ask('lin', 'cases.verify', { id: filed.id })).photos.map(({ id, state }) => `${id} ${state}`)
  expect(await verify()).toEqual(['f1 same', 'f2 same'])
  rewrite(filed.id, { 'photos.1.fileId': swapped })
  expect(await verify()).toEqual(['f1 same', 'f2 changed'])
  rewrite(filed.id, { 'photos.0.thumb.fileId': swapped })
  expect(await verify()).toEqual(['f1 changed', 'f2 changed'])
  rewrite(filed.id, { 'photos.0.fileId': swapped.replace('.jpg', '0.jpg') })
  expect(await verify()).toEqual(['f1 gone', 'f2 changed'])
})

test.each(['chen', 'zhao'])('the household and the office have the record verified, not %s', async (name) => {
  const { filed } = await fileWithPhotos()
  expect(await world.refused(name, 'cases.verify', { id: filed.id })).toMatch(/^FORBIDDEN/)
})

test('a photo without its thumbnail, or with a heavy one, is not taken', async () => {
  const { paths } = await world.ask('li', 'cases.issueUploads', { count: 1 })
  const [path] = paths
  const picture = await world.put('li', path?.picture ?? '', PICTURE)
  const send = () => world.refused('li', 'cases.fileRepair', repair({ photos: [picture] }))
  expect(await send()).toBe('BAD_INPUT PHOTO_MISSING')
  await world.put('li', path?.thumb ?? '', Buffer.concat([PICTURE, Buffer.alloc(200 * 1024)]))
  expect(await send()).toBe('BAD_INPUT PHOTO_NOT_A_PICTURE')
  await world.put('li', path?.thumb ?? '', PICTURE)
  expect(await world.ask('li', 'cases.fileRepair', repair({ key: newKey(), photos: [picture] }))).toMatchObject({
    photos: [{ id: 'f1' }],
  })
})

test('an entry of the history that was changed behind our back is named', async () => {
  const { filed } = await fileWithPhotos()
  const accepted = await world.accept('chen', filed)
  const verify = () => world.ask('li', 'cases.verify', { id: filed.id })
  expect(await verify()).toMatchObject({ brokenAt: null, links: accepted.timeline.length })
  world.cloud.store.update('matters', {
    query: { _id: filed.id },
    update: { $inc: { 'history.1.at': 60_000 } },
    merge: true,
    multi: false,
    upsert: false,
  })
  expect((await verify()).brokenAt).toBe('e2')
})
