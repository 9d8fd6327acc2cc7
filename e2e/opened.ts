import { ensureBuilt } from '../config/built'
import { Phones } from './phones'
import { WeappWorld } from './weapp/weapp-world'
import { type Opening, openWorld, type World } from './world'

const PATIENCE_MS = 240_000
/** The mini-program may have to be built first. */
const BUILD_MS = 800_000

const there = <T>(thing: T | undefined): T => {
  if (!thing) throw new Error('the world is opened before the first test of the file, not earlier')
  return thing
}

/** A world for the tests of one file: open before the first of them, closed after the last. */
export const worldOfFile = (opening?: Opening): { readonly world: World } => {
  let world: World | undefined
  beforeAll(async () => {
    world = await openWorld(opening)
  }, PATIENCE_MS)
  afterAll(async () => {
    await world?.close()
  })
  return {
    get world() {
      return there(world)
    },
  }
}

/** The same with phones in a browser. */
export const phonesOfFile = (opening?: Opening): { readonly world: World; readonly phones: Phones } => {
  const file = worldOfFile(opening)
  let phones: Phones | undefined
  beforeAll(async () => {
    phones = await Phones.start(file.world)
  }, PATIENCE_MS)
  afterAll(async () => {
    await phones?.close()
  })
  return {
    get world() {
      return file.world
    },
    get phones() {
      return there(phones)
    },
  }
}

/** A world whose phones run the built mini-program on WeChat's framework; nothing may go wrong inside in any test. */
export const weappOfFile = (): { readonly weapp: WeappWorld } => {
  let weapp: WeappWorld | undefined
  beforeAll(async () => {
    await ensureBuilt('weapp')
    weapp = await WeappWorld.open()
  }, BUILD_MS)
  afterEach(async () => expect(await weapp?.problems()).toEqual([]))
  afterAll(() => weapp?.close())
  return {
    get weapp() {
      return there(weapp)
    },
  }
}
