import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { contract } from '@/contract'
import { moveWords } from '@/copy/case/moves'
import type { Entry } from '@/lib/queue/entry'
import stored from './phone-storage.json'

// What phones of November 2026 hold – commands on their way and what is being written –, read by the app of today. Whatever
// changes its form has to be brought into the new one, or shown to its person.

type Storage = Record<string, unknown>
type App = {
  queue: { store: { getState(): { entries: Entry[] } } }
  hasForm: (entry: Entry) => boolean
  signedOut: { is(): boolean }
  useLargeText: { getState(): { large: boolean } }
  rememberedIn: (place: string, most: number) => { recall(id: string): unknown }
} & Record<
  `use${'Repair' | 'Concern' | 'TakeIn'}Draft`,
  { getState(): { draft: object; photos: object[]; begun: boolean } }
>

const entry = `
export { queue } from '@/lib/queue/phone-queue'
export { hasForm } from '@/features/filing/forms'
export { signedOut } from '@/lib/signed-out'
export { useLargeText } from '@/lib/large-text'
export { rememberedIn } from '@/lib/remembered'
export { useRepairDraft } from '@/features/filing/repair-draft'
export { useConcernDraft } from '@/features/filing/concern-draft'
export { useTakeInDraft } from '@/features/filing/take-in-draft'
`

/** The storage that WeChat gives to an app. */
const storageOf = (held: Storage) => ({
  getStorageSync: (name: string) => held[name] ?? '',
  setStorageSync: (name: string, value: unknown) => {
    held[name] = value
  },
  removeStorageSync: (name: string) => {
    delete held[name]
  },
  env: { USER_DATA_PATH: 'wxfile://usr' },
})

let code: string
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: join(__dirname, '..', '..'), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    external: ['@tarojs/*', 'react', 'react/*'],
    loader: { '.scss': 'empty' },
    define: { 'process.env.TARO_ENV': '"weapp"', CLOUD_ENV: '""' },
  })
  code = outputFiles[0]?.text ?? ''
}, 60_000)

/** The app as it starts on a phone that holds this. */
const startOn = (held: Storage): App => {
  const own = createRequire(__filename)
  const taro = { __esModule: true, default: storageOf(held) }
  const given = (name: string): unknown => (name.startsWith('@tarojs/') ? taro : own(name))
  const module = { exports: {} }
  new Function('require', 'module', 'exports', code)(given, module, module.exports)
  return module.exports as App
}

const copy = (): Storage => structuredClone(stored) as Storage

test('every command that waits is still there, in its order, with its files and why it was refused', () => {
  const { entries } = startOn(copy()).queue.store.getState()
  const unnamed = (all: { action: string; about: object }[]) =>
    all.map(({ action, about, ...rest }) => ({ ...rest, about: { ...about, move: null } }))
  expect(unnamed(entries)).toEqual(unnamed(stored.queue))
})

test('every command that waits is one that the server knows today, and is shown by a move that there is', () => {
  const { entries } = startOn(copy()).queue.store.getState()
  expect(entries).toHaveLength(stored.queue.length)
  for (const { action, about } of entries) {
    expect(Object.keys(contract)).toContain(action)
    if (about.move !== null) expect(Object.keys(moveWords)).toContain(about.move)
  }
})

test('what was being filed can go back into its form', () => {
  const { queue, hasForm } = startOn(copy())
  const forms = queue.store.getState().entries.filter(hasForm)
  expect(forms.map(({ action }) => action)).toEqual(['cases.fileRepair', 'cases.fileConcern', 'cases.takeIn'])
})

test.each([
  ['useRepairDraft', 'repair-draft'],
  ['useConcernDraft', 'concern-draft'],
  ['useTakeInDraft', 'take-in-draft'],
] as const)('%s goes on with what was written', (store, name) => {
  const { draft, photos, begun } = startOn(copy())[store].getState()
  const { key: _, ...blank } = startOn({})[store].getState().draft as { key: string }
  expect(draft).toEqual({ ...blank, ...stored[name] })
  expect(begun).toBe(true)
  const held = stored[`${name}-photos`].map((photo) =>
    photo.state === 'uploading' ? { ...photo, state: 'later' } : photo,
  )
  expect(photos).toEqual(held)
})

test('a phone that holds nothing begins with nothing', () => {
  const { queue, useRepairDraft } = startOn({})
  expect(queue.store.getState().entries).toEqual([])
  expect(useRepairDraft.getState()).toMatchObject({ begun: false, photos: [], draft: { words: '' } })
})

test('it is still signed out, in large text, and remembers cases and days', () => {
  const { signedOut, useLargeText, rememberedIn } = startOn(copy())
  expect([signedOut.is(), useLargeText.getState().large]).toEqual([true, true])
  for (const place of ['records', 'heads'] as const) {
    const [[id, kept] = ['', null]] = stored[place] as [string, unknown][]
    expect(rememberedIn(place, 500).recall(id)).toEqual(kept)
  }
})
