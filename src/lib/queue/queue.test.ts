import type { CaseView, Input } from '@/contract'
import type { Queueable } from '@/contract/queueable'
import { CallError } from '../call-error'
import { type Entry, refTo } from './entry'
import { type Means, makeQueue } from './queue'

type Sent = { action: string; key: string; photos: unknown }
type Meets = (sent: Sent) => CallError | 'lost' | undefined

/** A phone whose storage outlives the app, before a server that does what it gets once per key; `meets` is what stands in the way. */
const makePhone = () => {
  const phone = {
    stored: '[]',
    kept: new Set<string>(),
    done: [] as Sent[],
    uploads: [] as string[],
    asked: 0,
    meets: (() => undefined) as Meets,
    online: true,
    /** Files are copied to be kept, apart from those that are kept already. */
    copies: false,
  }
  const reach = () => {
    if (!phone.online) throw new CallError('OFFLINE')
  }
  const means: Means = {
    load: () => JSON.parse(phone.stored) as Entry[],
    save: (entries) => {
      phone.stored = JSON.stringify(entries)
    },
    call: (async (action: Queueable, input: Input<Queueable>) => {
      phone.asked += 1
      reach()
      const sent = { action, key: input.key, photos: 'photos' in input ? input.photos : null }
      const met = phone.meets(sent)
      if (met instanceof CallError) throw met
      if (!phone.done.some(({ key }) => key === sent.key)) phone.done.push(sent)
      if (met === 'lost') throw new CallError('OFFLINE')
      return { id: `case-of-${sent.key}` } as CaseView
    }) as Means['call'],
    keep: async (ref) => {
      const kept = phone.copies && !ref.includes('kept-') ? ref.replace('local:', 'local:kept-') : ref
      phone.kept.add(kept)
      return kept
    },
    drop: (ref) => void phone.kept.delete(ref),
    upload: async (ref) => {
      reach()
      phone.uploads.push(ref)
      return `cloud://${ref}`
    },
    now: () => 1,
  }
  return { phone, start: () => makeQueue(means) }
}

const about = (caseId: string) => ({ caseId, move: null, title: '', urgent: false })
type Queue = ReturnType<typeof makeQueue>
const accept = (queue: Queue, caseId: string, key = `accept-${caseId}`) =>
  queue.send('cases.accept', { id: caseId, key }, about(caseId))
const complete = (queue: Queue, caseId: string, photos: string[] = []) =>
  queue.send('cases.complete', { id: caseId, key: `complete-${caseId}`, words: null, photos }, about(caseId))
const keys = ({ done }: { done: Sent[] }) => done.map(({ key }) => key)
const entries = (queue: Queue) => queue.store.getState().entries

test('with a network a command is answered at once, and nothing stays behind', async () => {
  const { phone, start } = makePhone()
  const queue = start()
  expect(await accept(queue, 'a')).toEqual({ id: 'case-of-accept-a' })
  expect(phone.stored).toBe('[]')
})

test('without one it waits, also beyond the end of the app, and goes in order when the network is back', async () => {
  const { phone, start } = makePhone()
  phone.online = false
  const before = start()
  expect(await accept(before, 'a')).toBeNull()
  expect(await complete(before, 'a', [refTo('photo')])).toBeNull()
  expect(await accept(before, 'b')).toBeNull()

  const after = start()
  expect(entries(after).map((entry) => entry.action)).toEqual(['cases.accept', 'cases.complete', 'cases.accept'])
  await after.flush()
  expect(entries(after)).toHaveLength(3)
  phone.online = true
  await after.flush()
  expect(keys(phone)).toEqual(['accept-a', 'complete-a', 'accept-b'])
  expect(phone.done[1]?.photos).toEqual(['cloud://local:photo'])
  expect(after.store.getState().sent).toMatchObject({ 'complete-a': 'case-of-complete-a' })
  expect(phone.stored).toBe('[]')
  expect(phone.kept.size).toBe(0)
})

test('an answer that was lost on the way is asked for again under the same key', async () => {
  const { phone, start } = makePhone()
  const queue = start()
  let lost = 1
  phone.meets = () => (lost-- > 0 ? 'lost' : undefined)
  expect(await accept(queue, 'a')).toBeNull()
  await queue.flush()
  expect(keys(phone)).toEqual(['accept-a'])
  expect(phone.asked).toBe(2)
  expect(entries(queue)).toEqual([])
})

test('a photo is stored once, even when the command behind it is cut off again and again', async () => {
  const { phone, start } = makePhone()
  phone.online = false
  await complete(start(), 'a', [refTo('photo')])
  phone.online = true
  phone.meets = () => new CallError('OFFLINE')
  await start().flush()
  await start().flush()
  phone.meets = () => undefined
  await start().flush()
  expect(phone.uploads).toEqual(['local:photo'])
  expect(phone.done[0]?.photos).toEqual(['cloud://local:photo'])
})

test('refused right after the tap: the form hears why, and nothing waits', async () => {
  const { phone, start } = makePhone()
  const queue = start()
  phone.meets = () => new CallError('WRONG_STATE', 'r1', 'NOT_NOW')
  await expect(accept(queue, 'a')).rejects.toMatchObject({ reason: 'NOT_NOW' })
  expect(entries(queue)).toEqual([])
})

test('a form that keeps its files itself shares them with the queue: they stay when it is refused, and go when it is sent', async () => {
  const { phone, start } = makePhone()
  phone.copies = true
  const queue = start()
  phone.meets = () => new CallError('WRONG_STATE', 'r1', 'NOT_NOW')
  await expect(complete(queue, 'a', [refTo('kept-mine'), refTo('taken')])).rejects.toMatchObject({ reason: 'NOT_NOW' })
  expect([...phone.kept]).toEqual(['local:kept-mine'])
  phone.meets = () => undefined
  const known = { [refTo('kept-mine')]: 'cloud://there-already' }
  await queue.send(
    'cases.complete',
    { id: 'a', key: 'again', words: null, photos: [refTo('kept-mine')] },
    about('a'),
    known,
  )
  expect(phone.done[0]?.photos).toEqual(['cloud://there-already'])
  expect(phone.kept.size).toBe(0)
})

test('what was refused later can be taken back, with its files and what the cloud has of them', async () => {
  const { phone, start } = makePhone()
  phone.online = false
  const queue = start()
  await complete(queue, 'a', [refTo('photo')])
  phone.online = true
  phone.meets = () => new CallError('WRONG_STATE', 'r1', 'NOT_NOW')
  await queue.flush()
  expect(queue.take('complete-a')).toMatchObject({
    input: { photos: ['local:photo'] },
    stored: { 'local:photo': 'cloud://local:photo' },
  })
  expect([...phone.kept]).toEqual(['local:photo'])
  expect([queue.take('complete-a'), phone.stored]).toEqual([undefined, '[]'])
})

test('words that look like a name of the language are sent as they are', async () => {
  const { phone, start } = makePhone()
  await complete(start(), 'a', ['constructor'])
  expect(phone.done[0]?.photos).toEqual(['constructor'])
})

test('refused later: it says why, holds back what follows on the same case, and nothing else', async () => {
  const { phone, start } = makePhone()
  phone.online = false
  const queue = start()
  await accept(queue, 'a')
  await complete(queue, 'a')
  await accept(queue, 'b')
  phone.online = true
  phone.meets = ({ key }) => (key === 'accept-a' ? new CallError('WRONG_STATE', 'r1', 'NOT_NOW') : undefined)
  await queue.flush()
  expect(keys(phone)).toEqual(['accept-b'])
  expect(entries(start()).map(({ refused }) => refused?.reason ?? null)).toEqual(['NOT_NOW', null])

  await queue.retry('accept-a')
  expect(entries(queue)[0]?.refused).toMatchObject({ reason: 'NOT_NOW' })
  queue.discard('accept-a')
  await queue.flush()
  expect(keys(phone)).toEqual(['accept-b', 'complete-a'])
})

test('a key that was used for something else: what was written is kept, and sent as a new command with one tap', async () => {
  const { phone, start } = makePhone()
  const queue = start()
  phone.online = false
  await accept(queue, '1', 'used')
  phone.online = true
  phone.meets = ({ key }) => (key === 'used' ? new CallError('CONFLICT', '7', 'KEY_REUSED') : undefined)
  await queue.flush()
  expect(phone.done).toEqual([])
  expect(queue.store.getState().sent).toEqual({})
  expect(queue.store.getState().entries).toMatchObject([{ refused: { code: 'CONFLICT', reason: 'KEY_REUSED' } }])
  await queue.sendAsNew('used', 'fresh')
  expect(phone.done.map(({ key }) => key)).toEqual(['fresh'])
  expect(queue.store.getState()).toMatchObject({ entries: [], sent: { fresh: 'case-of-fresh' } })
})

test('a server that breaks holds everything back until it answers again', async () => {
  const { phone, start } = makePhone()
  phone.online = false
  const queue = start()
  await accept(queue, 'a')
  await accept(queue, 'b')
  phone.online = true
  phone.meets = () => new CallError('INTERNAL', 'r1')
  await queue.flush()
  expect(entries(queue).map(({ refused }) => refused)).toEqual([null, null])
  phone.meets = () => undefined
  await queue.flush()
  expect(keys(phone)).toEqual(['accept-a', 'accept-b'])
})

test('flushed from many sides at once, each is sent once', async () => {
  const { phone, start } = makePhone()
  phone.online = false
  const queue = start()
  for (const id of ['a', 'b', 'c']) await accept(queue, id)
  phone.online = true
  phone.asked = 0
  await Promise.all([queue.flush(), queue.flush(), accept(queue, 'd'), queue.flush()])
  expect(keys(phone)).toEqual(['accept-a', 'accept-b', 'accept-c', 'accept-d'])
  expect(phone.asked).toBe(4)
})
