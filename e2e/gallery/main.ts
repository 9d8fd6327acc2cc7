import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../../config/built'
import { importHomes } from '../../stage/seed/import-homes'
import { openBrowser } from '../browser'
import { goodHomes } from '../register'
import { root } from '../world'
import { album, summary } from './album'
import { bringBroadcasts } from './broadcasts'
import { planWeek } from './calendars'
import { bringCaller, bringCalls } from './calls'
import { Camera, type Picture } from './camera'
import { bringCases } from './cases'
import { bringConcerns } from './concerns'
import { openEstate } from './estate'
import { breakRecords, bringExamples } from './examples'
import { bringGuide } from './guide'
import { bringHomeProfiles } from './home-profiles'
import { bringHouseholds } from './households'
import type { Ids, Scene } from './scene'
import { broadcasts, emptyBroadcasts } from './scenes/broadcast'
import { calendar, laterWeek } from './scenes/calendar'
import { calls } from './scenes/calls'
import { brokenCases, cases } from './scenes/case'
import { caseSearch, emptyCaseSearch, learned } from './scenes/case-search'
import { concerns } from './scenes/concern'
import { brokenDailyHashes, dailyHashes } from './scenes/daily-hashes'
import { takingIn } from './scenes/desk'
import { filing } from './scenes/filing'
import { emptyGuide, guide } from './scenes/guide'
import { homeProfiles } from './scenes/home-profiles'
import { household } from './scenes/household'
import { emptyPages, filledPages } from './scenes/pages'
import { policy } from './scenes/policy'
import { emptyRegister, filledRegister } from './scenes/register'
import { staff } from './scenes/staff'
import { emptyUnreached, unreached } from './scenes/unreached'
import { waiting } from './scenes/waiting'
import { bringStaff } from './staffing'

const folder = join(root, '.data/gallery')
const app = join(folder, 'app')
const wanted = process.argv[2] ?? ''
const named = (scenes: Scene[]) => scenes.filter(({ page, state }) => new RegExp(wanted).test(`${page} ${state}`))

const empty = [
  ...emptyPages,
  ...emptyRegister,
  ...emptyUnreached,
  ...emptyBroadcasts,
  ...emptyCaseSearch,
  ...emptyGuide,
]
const filled = [
  ...[...filledPages, ...filing, ...cases, ...waiting, ...takingIn, ...policy, ...calendar],
  ...[...filledRegister, ...unreached, ...caseSearch],
]

const broken = [...brokenCases, ...brokenDailyHashes]

async function main(): Promise<void> {
  await ensureBuilt('h5')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'dist/h5'), app, { recursive: true }) // another build must not change it under way
  const [world, browser] = [await openEstate(), await openBrowser()]
  const pictures: Picture[] = []
  const failures: string[] = []
  const takeAll = async (scenes: Scene[], ids: Ids) => {
    const roll = async (camera: Camera) => {
      for (const scene of named(scenes)) {
        try {
          pictures.push(...(await camera.take(scene, ids)))
        } catch (error) {
          failures.push(String(error))
        }
      }
    }
    await Promise.all(cameras.map(roll))
  }
  const cameras = [false, true].map((large) => new Camera(world, browser, app, folder, large))
  try {
    await takeAll(empty, {} as Ids)
    const people = await bringHouseholds(world)
    await takeAll(household, people as Ids)
    await bringHomeProfiles(world)
    await takeAll(homeProfiles, people as Ids)
    const filedFor = await bringCaller(world)
    await importHomes(world.who('周文彬').caller, goodHomes)
    const ids = { ...people, ...(await bringCases(world)) } as Ids
    await takeAll(filled, ids)
    await takeAll(guide, { ...ids, ...(await bringGuide(world)) } as Ids)
    await bringExamples(world)
    await planWeek(world)
    await takeAll([...learned, ...laterWeek], ids)
    await takeAll(staff, { ...ids, ...(await bringStaff(world)) })
    await takeAll(concerns, { ...ids, ...(await bringConcerns(world)) } as Ids)
    await takeAll(broadcasts, { ...ids, ...(await bringBroadcasts(world)) } as Ids)
    await takeAll([...calls, ...dailyHashes], { ...ids, ...(await bringCalls(world, filedFor)) } as Ids)
    await breakRecords(world, ids as Parameters<typeof breakRecords>[1])
    await takeAll(broken, ids)
  } finally {
    await browser.close()
    await world.close()
  }
  const order = [
    ...empty,
    ...household,
    ...homeProfiles,
    ...filled,
    ...guide,
    ...learned,
    ...laterWeek,
    ...staff,
    ...concerns,
    ...broadcasts,
    ...calls,
    ...dailyHashes,
    ...broken,
  ]
  pictures.sort((a, b) => order.indexOf(a.scene) - order.indexOf(b.scene))
  writeFileSync(join(folder, 'index.html'), album(pictures))
  writeFileSync(join(folder, 'pictures.json'), JSON.stringify(pictures, null, 1))
  const findings = pictures.flatMap((picture) => picture.findings)
  console.log(summary(pictures))
  for (const failure of failures) console.log(`Not taken: ${failure}`)
  console.log(`${pictures.length} pictures, ${findings.length} findings: .data/gallery/index.html`)
  process.exitCode = findings.length + failures.length > 0 ? 1 : 0
}

main().catch((error) => {
  console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 1
})
