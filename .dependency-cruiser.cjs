// Who may import whom. Each rule is proved by a planted violation: config/check/planted-imports.ts.
const product = '^(src|cloudfunctions)/'
const tests = '[.](test|fixture)[.]tsx?$'
const packages = '^src/(case|resident|staff|office|planning|insight)/'
const screens = `^src/(pages|custom-tab-bar)/|${packages}|^src/app[.]`

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
const code = (path, pathNot = []) => ({ path, pathNot: [tests, ...[pathNot].flat()] })

module.exports = {
  forbidden: [
    rule('domain-alone', 'The rules import nothing but rules.', code('^src/domain/'), { pathNot: '^src/domain/' }),
    rule('contract-on-domain', 'The wire knows the rules and valibot, nothing else.', code('^src/contract/'), {
      pathNot: ['^src/(domain|contract)/', '(^|/)node_modules/valibot/'],
    }),
    rule('copy-on-contract', 'Words know the rules, the wire and dayjs, nothing above.', code('^src/copy/'), {
      pathNot: ['^src/(domain|contract|copy)/', '(^|/)node_modules/dayjs/'],
    }),
    rule('features-below-screens', 'Features are used by pages, never the other way.', code('^src/features/'), {
      path: screens,
    }),
    rule('pieces-below-features', 'Visual pieces and the way out know no feature.', code('^src/(components|lib)/'), {
      path: `^src/features/|${screens}`,
    }),
    rule('packages-apart', 'A sub-package takes nothing from another.', code(packages), {
      path: packages,
      pathNot: '^src/$1/',
    }),
    rule(
      'app-stays-home',
      'The app takes nothing from the server, the local cloud or the tools.',
      { path: '^src/' },
      {
        path: '^(cloudfunctions|local|stage|e2e|bench|config)/',
      },
    ),
    rule('app-without-node', 'There is no Node on a phone.', code('^src/'), { dependencyTypes: ['core'] }),
    rule(
      'server-takes-rules',
      'Of the app the server takes rules, wire and words.',
      { path: '^cloudfunctions/' },
      {
        path: '^src/',
        pathNot: '^src/(domain|contract|copy)/',
      },
    ),
    rule('server-stays-home', 'The server knows neither the local cloud nor the tools.', code('^cloudfunctions/'), {
      path: '^(local|stage|e2e|bench|config)/',
    }),
    rule('areas-apart', 'Areas do not import one another.', code('^cloudfunctions/areas/([^/]+)/'), {
      path: '^cloudfunctions/areas/',
      pathNot: '^cloudfunctions/areas/$1/',
    }),
    rule(
      'areas-below-doors',
      'Verbs do not know who opens the door.',
      code('^cloudfunctions/(areas|services|store|platform)/'),
      {
        path: '^cloudfunctions/(api|clock|events)/',
      },
    ),
    rule(
      'clock-calls-on-clock',
      'Only the clock calls what an area does by the clock.',
      { pathNot: ['^cloudfunctions/clock/', tests] },
      {
        path: '^cloudfunctions/areas/[^/]+/on-clock[.]ts$',
      },
    ),
    rule(
      'services-below-areas',
      'Services, repositories and platform serve every area and know none.',
      code('^cloudfunctions/(services|store|platform)/'),
      { path: '^cloudfunctions/areas/' },
    ),
    rule('store-below-services', 'Repositories know no service.', code('^cloudfunctions/(store|platform)/'), {
      path: '^cloudfunctions/services/',
    }),
    rule('platform-below-store', 'What knows the SDK knows no collection.', code('^cloudfunctions/platform/'), {
      path: '^cloudfunctions/store/',
    }),
    rule(
      'sdk-in-platform',
      'The product touches the SDK in one place; besides, the contract of the local cloud is put to it.',
      { pathNot: ['^cloudfunctions/platform/', '^local/contract/', tests] },
      {
        path: 'wx-server-sdk',
      },
    ),
    rule(
      'local-a-stranger',
      'The local cloud knows nothing of our product.',
      { path: '^local/' },
      {
        path: '^(src|cloudfunctions|stage|e2e|bench|config)/',
      },
    ),
    rule('product-without-tools', 'What ships needs only "dependencies".', code(product), {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
    }),
    rule('nothing-from-tests', 'Nothing imports from a test.', {}, { path: '[.]test[.]tsx?$' }),
    rule(
      'fixtures-for-tests',
      'Only tests set themselves up with fixtures.',
      { pathNot: tests },
      {
        path: '[.]fixture[.]tsx?$',
      },
    ),
    rule(
      'no-circle',
      'No circular imports, not even of types: shared types have a file of their own.',
      {},
      {
        circular: true,
      },
    ),
    rule('resolves', 'An import that leads nowhere would slip past the other rules.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.scss'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
