import { crashCampaign } from '../local/crash/campaign'

const KILLS = Number(process.argv[2] ?? 100)
const SEED = Number(process.argv[3] ?? Date.now() % 100_000)

async function main(): Promise<void> {
  console.log(`${KILLS} times kill -9 of a local cloud with six clients writing, seed ${SEED}`)
  const started = Date.now()
  const live = (line: string) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${line}`)
  const tally = await crashCampaign(KILLS, SEED, ({ kills, faults }) => live(`${kills} kills, ${faults.length} faults`))
  live('')
  const { kills, atStart, inTransaction, acknowledged, documents, faults } = tally
  console.log(
    `${kills} kills in ${Math.round((Date.now() - started) / 1000)} s: ${atStart} while it started, ${inTransaction} with a transaction open`,
  )
  console.log(`${acknowledged} acknowledged writes, ${documents} documents at the end`)
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
  console.log(
    faults.length ? `${faults.length} FAULTS` : '0 lost, 0 torn, 0 disagreements between indexes and documents',
  )
  process.exitCode = faults.length ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
