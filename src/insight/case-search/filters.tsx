import { PickLine } from '@/components/input/picker'
import { Segments } from '@/components/input/segments'
import { Toggle } from '@/components/input/toggle'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import { categoryWords, kindWords } from '@/copy/case/case'
import { caseSearchWords as words } from '@/copy/case/case-search'
import { causeWords } from '@/copy/case/concern'
import { declineCounts, declineWords } from '@/copy/case/declining'
import { declineReasons } from '@/domain/matter/assignment/declining'
import { causes, standings } from '@/domain/matter/concern/investigation'
import { categoriesOf, kinds } from '@/domain/matter/kinds'
import { useRemote } from '@/lib/remote'
import { type Filters as Chosen, type Period, periods } from './use-search'

type Props = { estateId: string; filters: Chosen; change: (part: Partial<Chosen>) => void }

const states = [
  { key: 'all', words: words.state.all, open: null },
  { key: 'open', words: words.state.open, open: true },
  { key: 'over', words: words.state.over, open: false },
] as const

/** One of a list, or any. */
function Any<Value extends string>(props: {
  label: string
  values: readonly Value[]
  name: (value: Value) => string
  chosen: Value | null
  choose: (value: Value | null) => void
}) {
  const { label, values, name, chosen, choose } = props
  return (
    <PickLine
      label={label}
      options={[words.any, ...values.map(name)]}
      chosen={chosen === null ? 0 : values.indexOf(chosen) + 1}
      placeholder={words.any}
      onChoose={(index) => choose(index === 0 ? null : (values[index - 1] ?? null))}
    />
  )
}

/** What cases are narrowed down by besides words. */
export function Filters({ estateId, filters, change }: Props) {
  const remote = useRemote('register.listBuildings', { estateId })
  const { kind, category, cause, judged, building, period, open, repeats, declined } = filters
  const buildings = (remote.data?.buildings ?? []).map(({ name }) => name)
  const categories = kind === null ? [...new Set(kinds.flatMap((one) => categoriesOf[one]))] : categoriesOf[kind]
  return (
    <Card>
      <Stack>
        <Segments
          of={states}
          current={states.find((state) => state.open === open)?.key ?? 'all'}
          choose={(key) => change({ open: states.find((state) => state.key === key)?.open ?? null })}
        />
        <Any
          label={words.kind}
          values={kinds}
          name={(one) => kindWords[one]}
          chosen={kind}
          choose={(one) => change({ kind: one, category: null, cause: null, judged: null })}
        />
        <Any
          label={words.category}
          values={categories}
          name={(one) => categoryWords[one].name}
          chosen={category}
          choose={(one) => change({ category: one })}
        />
        {kind !== 'repair' && (
          <Any
            label={words.cause}
            values={causes}
            name={(one) => causeWords[one]}
            chosen={cause}
            choose={(one) => change({ cause: one })}
          />
        )}
        {(kind === null || kind === 'complaint') && (
          <Any
            label={words.judged.label}
            values={standings}
            name={(one) => words.judged[one]}
            chosen={judged}
            choose={(one) => change({ judged: one })}
          />
        )}
        <Any
          label={words.building}
          values={buildings}
          name={(one) => one}
          chosen={building}
          choose={(one) => change({ building: one, place: null })}
        />
        <PickLine
          label={words.time}
          options={Object.values(words.periods)}
          chosen={Object.keys(periods).indexOf(period)}
          placeholder={words.any}
          onChoose={(index) => change({ period: (Object.keys(periods) as Period[])[index] ?? 'ever' })}
        />
        <Any
          label={declineCounts.filter}
          values={declineReasons}
          name={(one) => declineWords[one]}
          chosen={declined}
          choose={(one) => change({ declined: one })}
        />
        <Toggle words={words.repeats} hint={words.repeatsHint} on={repeats} turn={(on) => change({ repeats: on })} />
      </Stack>
    </Card>
  )
}
