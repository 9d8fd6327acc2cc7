import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { type AtRule, parse, type Root } from 'postcss'

/** Tags as they are drawn here: view → wx-view, page → wx-page. Names of classes, ids and states stay. */
const tag = /(^|[\s>+~,(])([a-z][a-z-]*)(?![^[]*\])/g

const inKeyframes = (parent: unknown) => (parent as AtRule | undefined)?.name?.endsWith('keyframes') ?? false

/** One WXSS file with all that it imports, as it stands. */
function whole(folder: string, path: string): Root {
  const file = join(folder, path)
  if (!existsSync(file)) throw new Error(`${path}: no such file`)
  const sheet = parse(readFileSync(file, 'utf8'), { from: path })
  sheet.walkAtRules('import', (rule) => {
    const other = rule.params.replace(/^url\(|\)$/g, '').replace(/["']/g, '')
    rule.replaceWith(whole(folder, normalize(join(dirname(path), other))))
  })
  return sheet
}

/** One WXSS file with all that it imports, as CSS for the host. Throws what is wrong with it. */
export function styleOf(folder: string, path: string): string {
  const sheet = whole(folder, path)
  sheet.walkRules((rule) => {
    if (!inKeyframes(rule.parent)) rule.selector = rule.selector.replace(tag, '$1wx-$2')
  })
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value
      .replace(/(-?[\d.]+)rpx\b/g, 'calc($1 * 100vw / 750)')
      .replace(/(-?[\d.]+)vh\b/g, 'calc($1 * var(--window-part))')
  })
  return sheet.toString()
}
