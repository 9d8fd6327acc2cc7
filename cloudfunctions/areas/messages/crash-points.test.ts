import { makeWorld, type World } from '../../world.fixture'
import { crashAt, meant, type Point, points, unheard } from './crash-points.fixture'

let world: World
beforeAll(async () => {
  world = await makeWorld()
}, 60_000)
afterAll(() => world.close())

const say = ({ by, way, at, half }: Point): string => `${by} · ${way} · ${half} ${at}`

test.each(points.map((point) => [say(point), point] as const))(
  'a message whose sender dies is neither lost nor doubled: %s',
  async (_, point) => {
    // On a machine so busy that an answer takes three seconds, the mark itself says that nothing was heard.
    expect([meant(point), unheard(point)]).toContainEqual(await crashAt(world, point))
  },
  60_000,
)

const slow: Point[] = points.filter(({ by, way, at }) => by === 'clock' && way === 'robot' && at === 'the mark')

test.each(slow.map((point) => [say(point), point] as const))(
  'a group that hears the filing late is not taken for told twice by the clock: %s',
  async (_, point) => {
    world.cloud.faults.order({ api: '/cgi-bin/webhook/send', times: 1, hangMs: 1_500 })
    expect([meant(point), unheard(point)]).toContainEqual(await crashAt(world, point))
  },
  60_000,
)
