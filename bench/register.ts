import { openWorld } from '../e2e/world'
import { newKey } from '../stage/seed/move-in'

const HOMES = 10_000
const PER_BUILDING = 200

const row = (n: number) => {
  const [building, place] = [1 + Math.floor(n / PER_BUILDING), n % PER_BUILDING]
  const floor = 1 + (Math.floor(place / 4) % 25)
  return `${building}栋,${1 + Math.floor(place / 100)}单元,${floor}0${1 + (place % 4)},${floor},${60 + (n % 90)}.5,两室一厅,2.85`
}

/** A register of 10,000 homes on the local cloud: how long each step takes, and what the bill counts for it. */
async function main(): Promise<void> {
  const world = await openWorld()
  const { caller } = world.who('周文彬')
  const measured = async <T>(name: string, step: () => Promise<T>): Promise<T> => {
    const [before, begun] = [world.cloud.meter().total, performance.now()]
    const answer = await step()
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const after = Object.entries(world.cloud.meter().total)
    const bill = after.map(([kind, n]) => `${kind} ${n - before[kind as keyof typeof before]}`)
    console.log(`${name.padEnd(26)} ${seconds.padStart(5)} s   ${bill.join(' · ')}`)
    return answer
  }
  const look = async (file: Buffer, fileName: string) => {
    const { path } = await caller.ask('register.issueUpload', { fileName })
    const fileId = await caller.upload(path, file)
    return caller.ask('register.previewImport', { key: newKey(), fileId, fileName })
  }
  const putInForce = async (id: string) => {
    let view = await caller.ask('register.applyImport', { id })
    while (view.state === 'writing') view = await caller.ask('register.applyImport', { id })
    if (view.state !== 'live') throw new Error(`the import ended as ${view.state}`)
  }
  try {
    const csv = Buffer.from(
      ['楼栋,单元,房号,楼层,建筑面积,户型,收费标准', ...Array.from({ length: HOMES }, (_, n) => row(n))].join('\n'),
    )
    const first = await measured('look through, first CSV', () => look(csv, 'homes.csv'))
    await measured('put in force', () => putInForce(first.id))
    const sheet = await measured('export as .xlsx', () => caller.ask('register.exportHomes', {}))
    const second = await measured('look through, that .xlsx', () =>
      look(Buffer.from(sheet.base64, 'base64'), sheet.name),
    )
    await measured('put in force', () => putInForce(second.id))
  } finally {
    await world.close()
  }
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
