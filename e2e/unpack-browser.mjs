// Unpacks the Chromium of @sparticuz/chromium into the given folder. A process of its own, because the package
// unpacks into the temporary folder, which only an environment variable set at start can move.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

const [, , folder, home] = process.argv
const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(packed, name))
const fonts = `<dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir>`
writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`)
