import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'

const root = join(__dirname, '..')
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

/** The browser that npm brings along (Linux on x64), unpacked once into .cache; it knows no font of the system. */
function unpacked(): string {
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const home = join(root, '.cache', `chromium-${version}`)
  if (existsSync(home)) return home
  const making = `${home}.${process.pid}`
  mkdirSync(making, { recursive: true })
  execFileSync(process.execPath, [join(__dirname, 'unpack-browser.mjs'), making, home], {
    cwd: root,
    env: { ...process.env, TMPDIR: making },
  })
  try {
    renameSync(making, home)
  } catch {
    rmSync(making, { recursive: true, force: true }) // another process was first
  }
  return home
}

/** Where the browser is on this system, and how it starts. */
function start(): LaunchOptions {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  const home = unpacked()
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  }
}

async function started<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const options = start()
  try {
    return await launch(options)
  } catch (error) {
    if (!options.channel) throw error
    throw new Error(`The browser tests need an installed Google Chrome on this system.\n${error}`)
  }
}

/** A browser that several processes can share. */
export const serveBrowser = (): Promise<BrowserServer> => started((options) => chromium.launchServer(options))

/**
 * A Chromium for tests: the one from npm on Linux x64, the installed Chrome elsewhere. Where one is shared (TEST_BROWSER
 * says where), this is that one, with contexts of its own; should it have crashed, another.
 */
export async function openBrowser(): Promise<Browser> {
  const shared = process.env.TEST_BROWSER
  const found = shared ? await chromium.connect(shared).catch(() => null) : null
  return found ?? started((options) => chromium.launch(options))
}
