import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Cron } from 'croner'

/** A function's config.json, with the cloud's defaults filled in: 3 seconds, 256 MB, no trigger, no open interface. */
export type FunctionConfig = {
  timeoutMs: number
  memoryMb: number
  openapi: string[]
  trigger: { name: string; cron: string } | null
}

/** A function folder as it stands on disk now. `version` changes when index.js or config.json were written again. */
export type FunctionFolder = { name: string; entry: string; version: string; config: FunctionConfig }

type RawConfig = {
  timeout?: unknown
  memorySize?: unknown
  permissions?: { openapi?: unknown }
  triggers?: { name?: unknown; type?: unknown; config?: unknown }[]
}

/**
 * Reads `dir/name`, unless it is as `known` already; null when there is no such function. Throws a readable error on a
 * config.json that the cloud would refuse.
 */
export function readFunction(dir: string, name: string, known?: FunctionFolder): FunctionFolder | null {
  if (!/^[A-Za-z][\w-]{0,59}$/.test(name)) return null
  const entry = join(dir, name, 'index.js')
  const code = statOf(entry)
  if (!code) return null
  const file = join(dir, name, 'config.json')
  const config = statOf(file)
  const version = `${code.mtimeMs}:${code.size}:${config?.mtimeMs ?? 0}:${config?.size ?? 0}`
  if (known?.version === version) return known
  return { name, entry, version, config: readConfig(name, config ? readFileSync(file, 'utf8') : '{}') }
}

function readConfig(name: string, text: string): FunctionConfig {
  const fail = (why: string): never => {
    throw new Error(`config.json of the function "${name}": ${why}`)
  }
  let raw: RawConfig
  try {
    raw = JSON.parse(text) as RawConfig
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
  const seconds = raw.timeout ?? 3
  if (typeof seconds !== 'number' || !(seconds >= 1 && seconds <= 900)) fail('timeout must be 1 to 900 seconds')
  const memory = raw.memorySize ?? 256
  if (typeof memory !== 'number' || !(memory >= 64 && memory <= 3072)) fail('memorySize must be 64 to 3072 MB')
  const openapi = raw.permissions?.openapi ?? []
  if (!Array.isArray(openapi) || openapi.some((api) => typeof api !== 'string')) {
    fail('permissions.openapi must list names')
  }
  const triggers = raw.triggers ?? []
  if (!Array.isArray(triggers) || triggers.length > 1) fail('a function may have one trigger')
  const [first] = triggers
  const trigger = first ? { name: String(first.name ?? ''), cron: String(first.config ?? '') } : null
  if (trigger && (first?.type !== 'timer' || !/^[A-Za-z][\w-]{0,59}$/.test(trigger.name))) {
    fail('a trigger needs the type "timer" and a name that starts with a letter')
  }
  if (trigger) {
    if (trigger.cron.trim().split(/\s+/).length !== 7) fail(`the trigger "${trigger.cron}" needs seven fields`)
    try {
      new Cron(trigger.cron, { timezone: 'Asia/Shanghai', paused: true })
    } catch (error) {
      fail(`the trigger "${trigger.cron}": ${error instanceof Error ? error.message : error}`)
    }
  }
  return { timeoutMs: (seconds as number) * 1000, memoryMb: memory as number, openapi: openapi as string[], trigger }
}

function statOf(file: string) {
  return statSync(file, { throwIfNoEntry: false })
}
