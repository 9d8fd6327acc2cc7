import { ensureBuilt, type Target } from './built'
import { checkFunctions, checkLoad, checkSize } from './size'

const known: Target[] = ['functions', 'weapp', 'h5']

async function main() {
  const wanted = known.filter((target) => process.argv.includes(target))
  const whole = wanted.length === 0 || wanted.length === known.length
  const fits = {
    functions: () => [checkFunctions(), !whole || checkLoad()].every(Boolean),
    weapp: () => checkSize(),
    h5: () => true,
  }
  for (const target of whole ? known : wanted) {
    const started = Date.now()
    process.stdout.write(`Building ${target} ... `)
    await ensureBuilt(target, { anew: true })
    console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`)
    if (!fits[target]()) process.exitCode = 1
  }
}

main().catch((error) => {
  console.error(`\n${error.message}`)
  process.exit(1)
})
