/** Files to plant: path → what it imports, `type …` for types alone. */
export type Tree = Record<string, string[]>

/** For each rule of .dependency-cruiser.cjs imports that it must catch: [file, imported]. */
export const planted: Record<string, [file: string, imported: string][]> = {
  'domain-alone': [
    ['src/domain/a.ts', '@/contract/index'],
    ['src/domain/b.ts', 'dayjs'],
    ['src/domain/c.ts', 'node:fs'],
  ],
  'contract-on-domain': [
    ['src/contract/a.ts', '@/copy/words'],
    ['src/contract/b.ts', 'zustand'],
  ],
  'copy-on-contract': [['src/copy/a.ts', '../lib/call']],
  'features-below-screens': [
    ['src/features/cases/a.ts', '@/pages/home/index'],
    ['src/features/cases/b.ts', '../../staff/workbench/index'],
  ],
  'pieces-below-features': [
    ['src/components/a.tsx', '../features/cases/list'],
    ['src/lib/a.ts', '@/pages/home/index'],
  ],
  'packages-apart': [['src/staff/workbench/a.tsx', '../../resident/file/index']],
  'app-stays-home': [
    ['src/lib/b.ts', '../../cloudfunctions/api/main'],
    ['src/features/cases/c.test.ts', '../../../stage/main'],
  ],
  'app-without-node': [['src/lib/c.ts', 'node:crypto']],
  'server-takes-rules': [['cloudfunctions/_areas/cases/a.ts', '@/lib/call']],
  'server-stays-home': [['cloudfunctions/_areas/cases/b.ts', '../../../local/main']],
  'areas-apart': [['cloudfunctions/_areas/people/a.ts', '../cases/file-repair']],
  'areas-below-doors': [['cloudfunctions/_areas/cases/c.ts', '../../api/main']],
  'wake-by-clock': [['cloudfunctions/api/a.ts', '../_areas/cases/wake']],
  'platform-knows-no-area': [['cloudfunctions/_platform/a.ts', '../_areas/cases/file-repair']],
  'sdk-in-platform': [
    ['cloudfunctions/_areas/cases/d.ts', 'wx-server-sdk'],
    ['local/a.ts', 'wx-server-sdk'],
  ],
  'local-a-stranger': [
    ['local/b.ts', '../src/domain/rule'],
    ['local/c.test.ts', '../cloudfunctions/api/main'],
  ],
  'product-without-tools': [
    ['src/lib/d.ts', 'esbuild'],
    ['cloudfunctions/_platform/b.ts', 'mingo'],
  ],
  'nothing-from-tests': [['stage/a.ts', '../local/main.test']],
  'fixtures-for-tests': [['stage/e.ts', './estate.fixture']],
  'no-circle': [
    ['stage/b.ts', './c'],
    ['stage/f.ts', 'type ./g'],
  ],
  resolves: [['stage/d.ts', '@/domain/gone']],
}

/** What must stay allowed: the planted files stand on these, and no rule may touch them. */
export const allowed: Tree = {
  'src/domain/rule.ts': [],
  'src/domain/rule.test.ts': ['./rule', 'fast-check'],
  'src/contract/index.ts': ['@/domain/rule', 'valibot'],
  'src/copy/words.ts': ['../contract/index'],
  'src/lib/call.ts': ['../contract/index', '@tarojs/taro'],
  'src/features/cases/list.ts': ['../../lib/call', 'zustand'],
  'src/pages/home/index.tsx': ['@/features/cases/list', 'react'],
  'src/staff/workbench/index.tsx': ['@/features/cases/list'],
  'src/resident/file/index.tsx': ['@/features/cases/list'],
  'cloudfunctions/api/main.ts': ['../_areas/cases/file-repair', '../_platform/serve'],
  'cloudfunctions/clock/main.ts': ['../_areas/cases/wake'],
  'cloudfunctions/_areas/cases/file-repair.ts': [
    '../../_platform/serve',
    '@/domain/rule',
    '@/copy/words',
    'node:crypto',
  ],
  'cloudfunctions/_areas/cases/file-repair.test.ts': ['./file-repair', '../../../local/main', '../people/join'],
  'cloudfunctions/_areas/cases/wake.ts': ['../../_platform/serve'],
  'cloudfunctions/_areas/people/join.ts': ['../../_platform/serve'],
  'cloudfunctions/_platform/serve.ts': ['wx-server-sdk', '@/contract/index'],
  'local/main.ts': ['node:http', 'mingo'],
  'local/main.test.ts': ['./main', 'wx-server-sdk'],
  'stage/main.ts': ['../local/main'],
  'stage/c.ts': ['./b'],
  'stage/g.ts': ['type ./f'],
  'stage/estate.fixture.ts': [],
  'stage/main.test.ts': ['./estate.fixture'],
}
