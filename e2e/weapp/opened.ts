import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { pack } from './pack'

const home = join(__dirname, 'host')

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
</head>
<body>
<script src="/weapp.js"></script>
<script src="/host.js"></script>
</body>
</html>
`

/** Writes a finished mini-program and the host that runs it into a folder that a phone can show. */
export async function openWeapp(weapp: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'weapp.js'), pack(weapp))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'host.css'), readFileSync(join(home, 'host.css')))
  await build({
    entryPoints: [join(home, 'main.ts')],
    outfile: join(folder, 'host.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  })
  return folder
}
