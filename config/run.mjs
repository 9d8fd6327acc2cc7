// node config/run.mjs [--gate] [script.ts ...arguments]: installs what is missing, then runs the script in this process,
// so that whoever started it can also stop it.
import Module from 'node:module'
import { resolve } from 'node:path'
import { followNpm } from './follow.mjs'
import { install } from './install.mjs'

const [node, , ...rest] = process.argv
const gate = rest[0] === '--gate'
const [script, ...args] = gate ? rest.slice(1) : rest
install(gate)
if (script) {
  followNpm()
  await import('tsx')
  process.argv = [node, resolve(script), ...args]
  Module.runMain()
}
