import { type StoreWorld, storeWorld } from '../world'

let world: StoreWorld
beforeEach(() => {
  world = storeWorld()
})
afterEach(() => world.end())

test('what is put on the shelf is there after a restart', () => {
  world.shelf.put('clock', 'offset', { ms: 5, at: new Date(7), list: [1, null, 1.5] })
  world.again()
  expect(world.shelf.get('clock', 'offset')).toEqual({ ms: 5, at: new Date(7), list: [1, null, 1.5] })
})

test('a box lists its own things by key; the last value put counts', () => {
  world.shelf.put('tasks', 'b', 1)
  world.shelf.put('tasks', 'a', 2)
  world.shelf.put('tasks', 'b', 3)
  world.shelf.put('other', 'c', 4)
  expect(world.shelf.list('tasks')).toEqual([
    { key: 'a', value: 2 },
    { key: 'b', value: 3 },
  ])
})

test('what is deleted or was never there is undefined', () => {
  world.shelf.put('tasks', 'a', 1)
  world.shelf.delete('tasks', 'a')
  expect(world.shelf.get('tasks', 'a')).toBeUndefined()
  expect(world.shelf.list('nothing')).toEqual([])
})
