/**
 * What the main package may bring along of each area, because a tab or the custom tab bar shows it. Everything else belongs to a
 * sub-package: a phone loads main before it shows anything. A path that ends in `/` stands for its folder.
 */
export const mainMayTake: Record<string, string[]> = {
  app: [
    'src/copy/common.ts',
    'src/copy/shell.ts',
    'src/copy/time.ts',
    'src/copy/errors.ts',
    'src/copy/say-phone.ts',
    'src/copy/permissions.ts',
    'src/copy/tabs/',
  ],
  rules: ['src/domain/kernel/result.ts', 'src/domain/kernel/time.ts', 'src/domain/promise/flow.ts'],
  cases: [
    'src/copy/case/case.ts',
    'src/copy/case/moves.ts',
    'src/copy/case/progress.ts',
    'src/domain/commitment/commitment.ts',
    'src/domain/matter/brought.ts',
    'src/domain/matter/flow.ts',
    'src/domain/matter/flow/',
    'src/features/cases/by-due.ts',
    'src/features/cases/case-item.tsx',
    'src/features/cases/case-list.tsx',
    'src/features/cases/mood.ts',
    'src/features/cases/next-step.tsx',
    'src/features/cases/promise-ring.tsx',
    'src/features/cases/use-my-cases.ts',
    'src/features/cases/use-work.ts',
  ],
  lists: ['src/features/paging/'],
  manage: ['src/features/manage/'],
  messages: ['src/copy/messages/inbox.ts', 'src/copy/messages/reach.ts', 'src/features/messages/'],
  people: [
    'src/copy/people/me.ts',
    'src/copy/people/roles.ts',
    'src/domain/people/person.ts',
    'src/features/people/acting-for.tsx',
    'src/features/people/current-home.ts',
    'src/features/people/duty-card.tsx',
    'src/features/people/estate-cell.tsx',
    'src/features/people/use-me.ts',
    'src/features/people/welcome.tsx',
  ],
  queue: ['src/copy/case/queue.ts', 'src/features/queue/strip.tsx'],
  entrances: [
    'src/copy/entrances.ts',
    'src/domain/privacy/office.ts',
    'src/domain/register/rights.ts',
    'src/domain/roster/rights.ts',
    'src/features/session/entrance-cells.tsx',
    'src/features/session/entrances.ts',
  ],
  session: [
    'src/features/session/not-found.ts',
    'src/features/session/session.ts',
    'src/features/session/tab-bar.tsx',
    'src/features/session/tab-page.tsx',
    'src/features/session/tabs.ts',
  ],
}

type Planted = { rule: 'main-stays-small' | 'errors-of-area'; files: Record<string, string> }

/** What the rules must notice; the first file of each is the page it begins with. */
export const plantedInMain: Planted[] = [
  {
    rule: 'main-stays-small',
    files: { 'src/pages/planted/index.tsx': "import { policyWords } from '@/copy/estate/policy'\n" },
  },
  {
    rule: 'main-stays-small',
    files: { 'src/pages/planted/index.tsx': "import { Fitting, type Answer } from '../../features/help/fitting'\n" },
  },
  {
    rule: 'main-stays-small',
    files: {
      'src/pages/planted/index.tsx': "import { Planted } from './planted'\n",
      'src/pages/planted/planted.tsx': "export * from '@/lib/planted'\n",
      'src/lib/planted.ts': "import '@/copy/errors/planning'\n",
    },
  },
  {
    rule: 'main-stays-small',
    files: { 'src/pages/planted/index.tsx': "import rules, { type Rule } from '@/domain/help/article'\n" },
  },
  {
    rule: 'errors-of-area',
    files: { 'src/office/planted/index.tsx': "import type { x } from '@/office/errors'\nimport '@/insight/errors'\n" },
  },
  {
    rule: 'errors-of-area',
    files: { 'src/office/planted/index.tsx': "import '@/office/errors'\nimport '@/copy/errors/all'\n" },
  },
]
