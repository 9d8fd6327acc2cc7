import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const src = join(__dirname, '..')
const filesIn = (folder: string) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(src, folder, name))

const config = ts.getParsedCommandLineOfConfigFile(join(src, '../tsconfig.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(String(messageText))
  },
})
const program = ts.createProgram(
  [join(src, 'taro.d.ts'), ...filesIn('components'), ...filesIn('kit')],
  config?.options ?? {},
)
const types = program.getTypeChecker()
const fileOf = (path: string) => program.getSourceFile(path) as ts.SourceFile

/** What a component takes, by name, for every component that a file exports. */
function componentsOf(path: string): [name: string, props: string[]][] {
  const module = types.getSymbolAtLocation(fileOf(path))
  return (module ? types.getExportsOfModule(module) : []).flatMap((symbol): [string, string[]][] => {
    if (!/^[A-Z]/.test(symbol.name) || !symbol.valueDeclaration) return []
    const [call] = types.getTypeOfSymbol(symbol).getCallSignatures()
    if (!call) return []
    const [props] = call.getParameters()
    const taken = props ? types.getTypeOfSymbolAtLocation(props, symbol.valueDeclaration).getProperties() : []
    return [[symbol.name, taken.map(({ name }) => name)]]
  })
}

/** What the kit gives to each component, over all the places where it stands. */
const given = new Map<string, Set<string>>()
const give = (tag: string, ...props: string[]) => given.set(tag, new Set([...(given.get(tag) ?? []), ...props]))
const visit = (node: ts.Node): void => {
  if (ts.isJsxOpeningLikeElement(node)) {
    const tag = node.tagName.getText()
    give(tag)
    for (const attribute of node.attributes.properties) {
      if (ts.isJsxAttribute(attribute)) give(tag, attribute.name.getText())
      else
        give(
          tag,
          ...types
            .getTypeAtLocation(attribute.expression)
            .getProperties()
            .map(({ name }) => name),
        )
    }
    if (ts.isJsxOpeningElement(node)) give(tag, 'children')
  }
  ts.forEachChild(node, visit)
}
for (const path of filesIn('kit')) visit(fileOf(path))

/** What only means something within another piece, or around a whole page. */
const elsewhere: Record<string, string[]> = { Icon: ['className'], Page: ['tabbed', 'bar'] }

test.each(filesIn('components').flatMap(componentsOf))('the kit shows %s with all that it takes', (name, props) => {
  const wanted = props.filter((prop) => !elsewhere[name]?.includes(prop))
  expect([...(given.get(name) ?? ['(not shown)'])]).toEqual(expect.arrayContaining(wanted))
})
