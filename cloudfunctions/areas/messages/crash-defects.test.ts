import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildChanged, type Change } from '../../../config/functions'
import { makeWorld } from '../../world.fixture'
import { crashAt, meant, type Point, points, type Story } from './crash-points.fixture'

const delivery = 'src/domain/message/delivery.ts'
const point = (by: Point['by'], way: Point['way'], half: Point['half'], at: string) =>
  points.find((one) => one.by === by && one.way === way && one.half === half && one.at === at) as Point

const shows = {
  doubled: ({ sent }: Story) => Object.values(sent).some((times) => times > 1),
  lost: ({ end, sent }: Story) => end === 'open' || (end === 'arrived' && Object.keys(sent).length === 0),
}

/** Ways to break the sending of messages, each with a crash at which it loses or doubles one. */
const defects: [keyof typeof shows, string, Change, Point][] = [
  [
    'doubled',
    'a try that was cut off is made again',
    {
      file: delivery,
      from: 'if (last?.code === null) return finish(delivery, TIMED_OUT, about)',
      to: 'if (last?.code === null) return begin(delivery, last.channel, now)',
    },
    point('api', 'employee', 'after', 'the send'),
  ],
  [
    'doubled',
    'what perhaps arrived is sent again',
    {
      file: 'src/domain/message/channel.ts',
      from: "const perhaps: Verdict = { is: 'perhaps', ledger: 'doubtful' }",
      to: "const perhaps: Verdict = { is: 'again', afterMs: 6_000, ledger: 'given back' }",
    },
    point('api', 'robot', 'before', 'the mark'),
  ],
  [
    'doubled',
    'the clock sends what it has not written down',
    {
      file: 'cloudfunctions/services/messages/deliver/deliver-due.ts',
      from: 'saveDelivery(doc, again(doc, now))',
      to: 'Promise.resolve({ ...doc, delivery: again(doc, now) })',
    },
    point('clock', 'employee', 'after', 'the send'),
  ],
  [
    'lost',
    'nobody looks after a try that was cut off',
    { file: delivery, from: 'wakeAt: now + LEASE_MS', to: 'wakeAt: null' },
    point('api', 'subscribe', 'before', 'the send'),
  ],
  [
    'lost',
    'a message is marked before the group has it',
    {
      file: 'cloudfunctions/services/messages/deliver/to-groups.ts',
      from: 'entered.push(await enter(doc, await sayInGroup(key, doc.card?.group ?? groupSummary(1))))',
      to: '{ entered.push(await enter(doc, 0)); await sayInGroup(key, doc.card?.group ?? groupSummary(1)) }',
    },
    point('clock', 'robot', 'before', 'the send'),
  ],
]

const breaks = async (change: Change, where: Point) => {
  const functionsDir = mkdtempSync(join(tmpdir(), 'anju-defect-'))
  try {
    await buildChanged(functionsDir, change)
    const world = await makeWorld({ functionsDir })
    try {
      return await crashAt(world, where)
    } finally {
      await world.close()
    }
  } finally {
    rmSync(functionsDir, { recursive: true, force: true })
  }
}

test.each(defects)(
  'a message is %s after a crash when %s',
  async (how, _, change, where) => {
    const story = await breaks(change, where)
    expect(story).not.toEqual(meant(where))
    expect([story, shows[how](story)]).toEqual([story, true])
  },
  60_000,
)

test('a change that breaks nothing is not taken for a defect', async () => {
  const change = { file: delivery, from: 'const MOST_TRIES = 3', to: 'const MOST_TRIES = 3 + 0' }
  const where = point('api', 'employee', 'after', 'the send')
  const story = await breaks(change, where)
  expect(story).toEqual(meant(where))
  expect([shows.doubled(story), shows.lost(story)]).toEqual([false, false])
}, 60_000)
