type Planted = { code: string; codes: string[] }

/** Wrong in the ways that our settings forbid: a type, an index, a null, names nobody uses. */
const wrong: Planted = {
  code: [
    "export const number: number = 'one'",
    'export const first = (all: string[]): string => all[0]',
    'export const length = (text: string | null) => text.length',
    'const nobody = 1',
    'export function ignore(what: string) {}',
    'export class One { act() {} }',
    'export class Other extends One { act() {} }',
    "import { gone } from '@/domain/gone'",
    'export const found = gone',
    '',
  ].join('\n'),
  codes: ['TS2322', 'TS2322', 'TS18047', 'TS6133', 'TS6133', 'TS4114', 'TS2307'],
}

const places = [
  'src/domain/a.ts',
  'src/contract/a.ts',
  'src/copy/a.ts',
  'src/pages/home/a.tsx',
  'src/features/a.test.ts',
  'cloudfunctions/areas/cases/a.ts',
  'cloudfunctions/platform/a.ts',
  'cloudfunctions/api/a.test.ts',
  'local/store/a.ts',
  'stage/seed/a.ts',
  'e2e/weapp/a.ts',
  'e2e/a.test.ts',
  'bench/a.ts',
  'config/check/a.ts',
]

/** Files to plant, in every house one, and the errors that a compiler must find in each, no more and no less. */
export const plantedTypes: Record<string, Planted> = {
  ...Object.fromEntries(places.map((file) => [file, wrong])),
  'src/pages/home/props.tsx': {
    code: 'const Box = ({ size }: { size: number }) => <p>{size}</p>\nexport const box = <Box size="big" />\n',
    codes: ['TS2322'],
  },
  'src/lib/fine.ts': { code: "export const fine = (all: string[]): string => all[0] ?? ''\n", codes: [] },
}
