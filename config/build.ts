import { ensureBuilt, forget, type Target } from './built'
import { checkSize } from './size'

const known: Target[] = ['functions', 'weapp', 'h5']

async function main() {
  const wanted = known.filter((target) => process.argv.includes(target))
  for (const target of wanted.length ? wanted : known) {
    const started = Date.now()
    process.stdout.write(`Building ${target} ... `)
    forget(target)
    await ensureBuilt(target)
    console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`)
    if (target === 'weapp' && !checkSize()) process.exitCode = 1
  }
}

main().catch((error) => {
  console.error(`\n${error.message}`)
  process.exit(1)
})
