import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { filesBelow } from '../../config/inputs'
import type { Pack } from './host/pack'
import { styleOf } from './pack-styles'

type PackProblem = { isError: boolean; message: string; path: string; startLine: number }

/** The names of the files with one ending, without it. */
const named = (files: string[], ending: string) =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length))

/** All templates as one JavaScript expression. What the compiler only warns of counts as wrong. */
function templatesOf(files: string[], read: (file: string) => string, wrong: string[]): string {
  const group = new TmplGroup()
  const [templates, scripts] = [named(files, '.wxml'), named(files, '.wxs')]
  for (const path of templates) {
    for (const { message, startLine } of group.addTmpl(path, read(`${path}.wxml`)) as PackProblem[]) {
      wrong.push(`${path}.wxml:${startLine + 1}: ${message}`)
    }
  }
  for (const path of scripts) group.addScript(path, read(`${path}.wxs`))
  for (const path of templates) {
    const lacking = [
      ...group.getDirectDependencies(path).filter((one) => !templates.includes(one)),
      ...group.getScriptDependencies(path).filter((one) => !scripts.includes(one)),
    ]
    for (const one of lacking) wrong.push(`${path}.wxml: there is no ${one} to import`)
  }
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}

/** A finished mini-program as one script for the host. Throws with everything that is wrong with it. */
export function pack(folder: string): string {
  const files = filesBelow(['.'], folder)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const wrong: string[] = []
  const templates = templatesOf(files, read, wrong)
  const styles: Pack['styles'] = {}
  for (const path of named(files, '.wxss')) {
    try {
      styles[path] = styleOf(folder, `${path}.wxss`)
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const content: Omit<Pack, 'templates'> = {
    app: JSON.parse(read('app.json')),
    configs: Object.fromEntries(named(files, '.json').map((path) => [path, JSON.parse(read(`${path}.json`))])),
    scripts: Object.fromEntries(named(files, '.js').map((path) => [path, read(`${path}.js`)])),
    styles,
  }
  return `globalThis.weapp = Object.assign(${JSON.stringify(content)}, { templates: ${templates} })\n`
}
