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
  'server-takes-rules': [['cloudfunctions/areas/cases/a.ts', '@/lib/call']],
  'server-stays-home': [['cloudfunctions/areas/cases/b.ts', '../../../local/main']],
  'areas-apart': [['cloudfunctions/areas/people/a.ts', '../cases/verbs/file-repair']],
  'areas-below-doors': [['cloudfunctions/areas/cases/c.ts', '../../api/main']],
  'clock-calls-on-clock': [['cloudfunctions/api/a.ts', '../areas/cases/on-clock']],
  'services-below-areas': [
    ['cloudfunctions/services/a.ts', '../areas/cases/verbs/file-repair'],
    ['cloudfunctions/store/a.ts', '../areas/cases/verbs/file-repair'],
    ['cloudfunctions/platform/a.ts', '../areas/cases/verbs/file-repair'],
  ],
  'store-below-services': [
    ['cloudfunctions/store/b.ts', '../services/serve'],
    ['cloudfunctions/platform/c.ts', '../services/serve'],
  ],
  'platform-below-store': [['cloudfunctions/platform/d.ts', '../store/matters']],
  'sdk-in-platform': [
    ['cloudfunctions/areas/cases/d.ts', 'wx-server-sdk'],
    ['local/a.ts', 'wx-server-sdk'],
  ],
  'local-a-stranger': [
    ['local/b.ts', '../src/domain/rule'],
    ['local/c.test.ts', '../cloudfunctions/api/main'],
  ],
  'product-without-tools': [
    ['src/lib/d.ts', 'esbuild'],
    ['cloudfunctions/platform/b.ts', 'mingo'],
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
  'cloudfunctions/api/main.ts': ['../areas/cases/verbs/file-repair', '../services/serve'],
  'cloudfunctions/clock/main.ts': ['../areas/cases/on-clock'],
  'cloudfunctions/areas/cases/verbs/file-repair.ts': [
    '../../../services/serve',
    '@/domain/rule',
    '@/copy/words',
    'node:crypto',
  ],
  'cloudfunctions/areas/cases/file-repair.test.ts': [
    './verbs/file-repair',
    '../../../local/main',
    '../people/verbs/join',
  ],
  'cloudfunctions/areas/cases/on-clock.ts': ['../../services/serve'],
  'cloudfunctions/areas/people/verbs/join.ts': ['../../../services/serve'],
  'cloudfunctions/services/serve.ts': ['../platform/cloud', '../store/matters', '@/contract/index'],
  'cloudfunctions/store/matters.ts': ['../platform/cloud'],
  'cloudfunctions/platform/cloud.ts': ['wx-server-sdk'],
  'local/main.ts': ['node:http', 'mingo'],
  'local/main.test.ts': ['./main', 'wx-server-sdk'],
  'stage/main.ts': ['../local/main'],
  'stage/c.ts': ['./b'],
  'stage/g.ts': ['type ./f'],
  'stage/estate.fixture.ts': [],
  'stage/main.test.ts': ['./estate.fixture'],
}
