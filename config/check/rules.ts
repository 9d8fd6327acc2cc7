import ts from 'typescript'

/** A rule about the text of our code. `planted` must be noticed, `fine` must not: [path, code]. */
export interface Rule {
  name: string
  why: string
  covers: (path: string) => boolean
  breaks: (node: ts.Node) => boolean
  planted: [path: string, code: string][]
  fine: [path: string, code: string][]
}

const inDomain = (path: string) => path.startsWith('src/domain/')
const inProduct = (path: string) => /^(src|cloudfunctions)\//.test(path)
const text = (node: ts.Node) => node.getText()
const isEquality = (kind: ts.SyntaxKind) =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
const isStatus = (node: ts.Node) =>
  (ts.isPropertyAccessExpression(node) && node.name.text === 'status') ||
  (ts.isIdentifier(node) && node.text === 'status')
const isRev = (node: ts.Node) => ts.isPropertyAccessExpression(node) && node.name.text === 'rev'
const isArithmetic = (kind: ts.SyntaxKind) =>
  [
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.MinusToken,
    ts.SyntaxKind.PlusEqualsToken,
    ts.SyntaxKind.MinusEqualsToken,
  ].includes(kind)
const isIncrement = (node: ts.Node) => ts.isCallExpression(node) && /\.inc$/.test(text(node.expression))
const initializerOf = (node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined =>
  node.properties.filter(ts.isPropertyAssignment).find((one) => text(one.name) === name)?.initializer
const isJunction = (kind: ts.SyntaxKind) =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken
/** A condition on one document as it was loaded. */
const asksForRev = (node: ts.ObjectLiteralExpression) => {
  const rev = initializerOf(node, 'rev')
  return !!rev && isRev(rev) && !!initializerOf(node, '_id')
}
const isEqualityOn = (node: ts.Node, name: string): boolean =>
  ts.isBinaryExpression(node) &&
  isEquality(node.operatorToken.kind) &&
  [node.left, node.right].some((side) =>
    ts.isPropertyAccessExpression(side) ? side.name.text === name : ts.isIdentifier(side) && side.text === name,
  )
const chinese = /[\p{Script=Han}\u3001-\u3003\u3008-\u3011\uff01-\uff5e]/u

export const rules: Rule[] = [
  {
    name: 'no-clock-in-rules',
    why: 'Rules get the time handed to them.',
    covers: inDomain,
    breaks: (node) =>
      (ts.isNewExpression(node) && text(node.expression) === 'Date' && node.arguments?.length !== 1) ||
      (ts.isCallExpression(node) &&
        /^(Date|Date\.now|performance\.now|setTimeout|setInterval)$/.test(text(node.expression))),
    planted: [
      ['src/domain/a.ts', 'export const late = (due: number) => Date.now() > due'],
      ['src/domain/b.ts', 'export const today = () => new Date()'],
      ['src/domain/c.ts', 'export const day = (y: number) => new Date(y, 0, 1)'],
    ],
    fine: [['src/domain/d.ts', 'export const year = (now: number) => new Date(now).getUTCFullYear()']],
  },
  {
    name: 'no-machine-zone-in-rules',
    why: "A rule must not depend on the machine's time zone.",
    covers: inDomain,
    breaks: (node) =>
      ts.isPropertyAccessExpression(node) &&
      /^(get(Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)|toLocale(Date|Time)?String)$/.test(node.name.text),
    planted: [['src/domain/a.ts', 'export const hour = (now: number) => new Date(now).getHours()']],
    fine: [['src/domain/b.ts', 'export const hour = (now: number) => new Date(now).getUTCHours()']],
  },
  {
    name: 'no-random-in-rules',
    why: 'Rules get ids handed to them.',
    covers: inDomain,
    breaks: (node) => ts.isPropertyAccessExpression(node) && /^Math\.random$|^crypto\./.test(text(node)),
    planted: [
      ['src/domain/a.ts', 'export const id = () => Math.random()'],
      ['src/domain/b.ts', 'export const id = () => crypto.randomUUID()'],
    ],
    fine: [['src/domain/c.ts', 'export const half = (n: number) => Math.floor(n / 2)']],
  },
  {
    name: 'no-waiting-in-rules',
    why: 'Rules are decided at once.',
    covers: inDomain,
    breaks: (node) =>
      node.kind === ts.SyntaxKind.AsyncKeyword ||
      ts.isAwaitExpression(node) ||
      (ts.isIdentifier(node) && node.text === 'Promise' && !ts.isPropertyAccessExpression(node.parent)) ||
      (ts.isPropertyAccessExpression(node) && text(node.expression) === 'Promise'),
    planted: [
      ['src/domain/a.ts', 'export async function decide() {}'],
      ['src/domain/b.ts', 'export const decide = () => Promise.resolve(1)'],
    ],
    fine: [['src/domain/c.ts', "export const due = 'await'"]],
  },
  {
    name: 'no-throw-in-rules',
    why: 'A refusal is a returned value with a reason.',
    covers: inDomain,
    breaks: ts.isThrowStatement,
    planted: [['src/domain/a.ts', "export const refuse = () => { throw new Error('no') }"]],
    fine: [['src/domain/b.ts', 'export const refuse = () => ({ ok: false })']],
  },
  {
    name: 'status-read-in-rules-only',
    why: 'Ask the flow tables what may be done; they answer the phone and the server alike.',
    covers: (path) => inProduct(path) && !inDomain(path),
    breaks: (node) =>
      ts.isBinaryExpression(node) &&
      isEquality(node.operatorToken.kind) &&
      (isStatus(node.left) || isStatus(node.right)) &&
      !ts.isNumericLiteral(node.left) &&
      !ts.isNumericLiteral(node.right),
    planted: [
      ['src/pages/a.tsx', "export const a = (matter: { status: string }) => matter.status === 'done'"],
      ['cloudfunctions/areas/a.ts', "export const a = (status: string) => 'done' !== status"],
    ],
    fine: [
      ['src/domain/a.ts', "export const a = (matter: { status: string }) => matter.status === 'done'"],
      ['src/lib/a.ts', 'export const a = (reply: { status: number }) => reply.status === 200'],
    ],
  },
  {
    name: 'writes-in-store-only',
    why: "The SDK's update merges nested objects; only platform and store write, field by field.",
    covers: (path) => path.startsWith('cloudfunctions/') && !/^cloudfunctions\/(platform|store)\//.test(path),
    breaks: (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
      const [first] = node.arguments
      const data =
        first && ts.isObjectLiteralExpression(first) && first.properties.some((one) => one.name?.getText() === 'data')
      const name = node.expression.name.text
      return (/^(set|add|update)$/.test(name) && !!data) || (name === 'update' && !/createH(ash|mac)/.test(text(node)))
    },
    planted: [
      ['cloudfunctions/areas/a.ts', 'export const a = (doc: any) => doc.update({ data: { rev: 1 } })'],
      ['cloudfunctions/api/a.ts', 'export const a = (doc: any, change: any) => doc.update(change)'],
      ['cloudfunctions/areas/b.ts', 'export const a = (doc: any) => doc.set({ data: {} })'],
    ],
    fine: [
      ['cloudfunctions/platform/a.ts', 'export const a = (doc: any) => doc.update({ data: { rev: 1 } })'],
      ['cloudfunctions/areas/c.ts', "export const a = (t: string) => createHash('sha256').update(t).digest('hex')"],
      ['cloudfunctions/areas/d.ts', "export const a = (m: Map<string, number>) => m.set('a', 1)"],
    ],
  },
  {
    name: 'writes-counted-in-the-store-only',
    why: 'Load, decide, write on condition and try again stand once, in the store: change() or changeTogether().',
    covers: (path) => path.startsWith('cloudfunctions/') && path !== 'cloudfunctions/store/store.ts',
    breaks: (node) => {
      if (ts.isObjectLiteralExpression(node)) return asksForRev(node)
      if (ts.isPropertyAssignment(node) && text(node.name) === 'rev') return isIncrement(node.initializer)
      if (ts.isBinaryExpression(node) && isRev(node.left)) return isArithmetic(node.operatorToken.kind)
      return (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) && isRev(node.operand)
    },
    planted: [
      ['cloudfunctions/areas/a.ts', 'export const a = (doc: { rev: number }) => ({ ...doc, rev: doc.rev + 1 })'],
      ['cloudfunctions/store/a.ts', 'export const a = (b: any) => b.change({ _id: b._id, rev: b.rev }, {})'],
      ['cloudfunctions/platform/b.ts', 'export const a = (before: { rev: number }) => before.rev + 1'],
      ['cloudfunctions/platform/c.ts', 'export const a = (_: any) => ({ wakeAt: 0, rev: _.inc(1) })'],
      ['cloudfunctions/areas/d.ts', 'export const a = (doc: { rev: number }) => { doc.rev += 1 }'],
      ['cloudfunctions/areas/e.ts', 'export const a = (doc: { rev: number }) => { doc.rev++ }'],
    ],
    fine: [
      ['cloudfunctions/store/store.ts', 'export const a = (doc: { rev: number }) => ({ ...doc, rev: doc.rev + 1 })'],
      ['cloudfunctions/areas/f.ts', "export const a = { _id: 'new', rev: 0 }"],
      ['cloudfunctions/areas/g.ts', 'export const a = (doc: { rev: number }, rev: number) => doc.rev !== rev'],
    ],
  },
  {
    name: 'keys-remembered-in-one-place',
    why: 'Whether a command of somebody was carried out is told by isDone() of src/domain/kernel/remembered.ts.',
    covers: (path) => inProduct(path) && path !== 'src/domain/kernel/remembered.ts',
    breaks: (node) =>
      ts.isBinaryExpression(node) &&
      isJunction(node.operatorToken.kind) &&
      [node.left, node.right].some((side) => isEqualityOn(side, 'key')) &&
      [node.left, node.right].some((side) => isEqualityOn(side, 'by')),
    planted: [
      [
        'cloudfunctions/areas/a.ts',
        'export const a = (h: any[], d: any) => h.some((one) => one.key === d.key && one.by === d.by)',
      ],
      ['src/domain/a.ts', 'export const a = (one: any, by: string, key: string) => one?.by !== by || one.key !== key'],
      ['src/domain/b.ts', 'export const a = (d: any) => ({ key, by }: any) => key === d.key && by === d.by'],
    ],
    fine: [
      ['src/domain/c.ts', 'export const a = (deed: any, me: string) => deed.key !== null && deed.open'],
      ['src/domain/kernel/remembered.ts', 'export const a = (o: any, d: any) => o.key === d.key && o.by === d.by'],
    ],
  },
  {
    name: 'chinese-in-copy-only',
    why: 'Words shown to people stand in src/copy, keyed so that a missing one does not compile.',
    covers: (path) => inProduct(path) && !path.startsWith('src/copy/'),
    breaks: (node) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) &&
      chinese.test(node.text),
    planted: [
      ['src/pages/a.tsx', 'export const A = () => <p>报修</p>'],
      ['src/features/a.ts', 'export const a = `还有`'],
      ['cloudfunctions/areas/a.ts', "export const a = '没有权限'"],
    ],
    fine: [
      ['src/copy/a.ts', "export const a = '报修'"],
      ['src/domain/a.ts', '/** 报修 */ export const a = 1'],
    ],
  },
  {
    name: 'no-barrel',
    why: 'A file that only forwards hides where things are.',
    covers: (path) => path !== 'src/contract/index.ts',
    breaks: (node) =>
      ts.isSourceFile(node) &&
      node.statements.some((one) => ts.isExportDeclaration(one)) &&
      node.statements.every((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one)),
    planted: [['src/features/cases/index.ts', "export { useCase } from './use-case'\nexport * from './rows'"]],
    fine: [
      ['src/contract/index.ts', "export * from './cases'"],
      ['src/features/a.ts', "import { a } from './b'\nexport const c = a"],
    ],
  },
  {
    name: 'no-shared-area',
    why: 'What several areas need is a rule (src/domain) or a service (cloudfunctions/services).',
    covers: (path) => path.startsWith('cloudfunctions/areas/_'),
    breaks: ts.isSourceFile,
    planted: [['cloudfunctions/areas/_shared/load.ts', 'export const load = 1']],
    fine: [['cloudfunctions/areas/cases/load.ts', 'export const load = 1']],
  },
  {
    name: 'cloud-behind-the-seam',
    why: 'In a browser Taro.cloud is undefined and these calls seem to succeed; only src/lib may know.',
    covers: (path) => path.startsWith('src/') && !path.startsWith('src/lib/'),
    breaks: (node) =>
      ts.isPropertyAccessExpression(node) &&
      /^(Taro|wx)\.(cloud|requestSubscribeMessage|login|requestPayment)$/.test(text(node)),
    planted: [['src/features/a.ts', "export const a = () => Taro.cloud.callFunction({ name: 'api' })"]],
    fine: [['src/lib/a.ts', "export const a = () => Taro.cloud.callFunction({ name: 'api' })"]],
  },
]
