import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Segments } from '@/components/input/segments'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Stack } from '@/components/layout/stack'
import { exceptionWords, runWords, whyWords, calendarWords as words } from '@/copy/estate/calendar'
import { type PublicYear, type Run, runsOf } from '@/domain/kernel/holiday'
import { DaysSheet } from './days-sheet'
import styles from './index.module.scss'
import type { CalendarDraft } from './use-calendar'

type RunsProps = { runs: Run[]; open: ((run: Run) => void) | null }

const Runs = ({ runs, open }: RunsProps) => (
  <Cells>
    {runs.map((run) => (
      <Cell
        key={run.from}
        label={runWords(run)}
        note={whyWords(run)}
        value={<Tag tone={run.is === 'open' ? 'brand' : 'plain'}>{exceptionWords[run.is]}</Tag>}
        {...(open && { onTap: () => open(run) })}
      />
    ))}
  </Cells>
)

type Props = { years: PublicYear[]; draft: CalendarDraft; may: boolean; now: number }

/** Public holidays and make-up workdays of a year, each day of which the estate may set otherwise. */
export function YearCard({ years, draft, may, now }: Props) {
  const [chosen, choose] = useState(String(years[0]?.year ?? ''))
  const [opened, open] = useState<Run | 'new' | null>(null)
  const year = years.find((one) => String(one.year) === chosen)
  if (!year) return null
  return (
    <Card title={words.holidays}>
      <Stack gap={12}>
        <Segments
          of={years.map((one) => ({ key: String(one.year), words: words.year(one.year) }))}
          current={chosen}
          choose={choose}
        />
        <View className={styles.note}>{year.announced ? words.announced : words.byLaw(year.year)}</View>
        <Runs runs={runsOf(year, draft.draft.days)} open={may ? open : null} />
        {may && (
          <Button look='plain' onTap={() => open('new')}>
            {words.addDay}
          </Button>
        )}
      </Stack>
      {opened && (
        <DaysSheet
          run={opened === 'new' ? null : opened}
          own={draft.draft.days}
          now={now}
          setDay={draft.setDay}
          close={() => open(null)}
        />
      )}
    </Card>
  )
}
