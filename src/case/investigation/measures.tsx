import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag, type Tone } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { CaseView, MeasureView } from '@/contract'
import { measureWords } from '@/copy/case/concern'
import { measureCard as words } from '@/copy/case/investigation'
import { moveWords } from '@/copy/case/moves'
import { timeWords } from '@/copy/time'
import type { Act, Run } from '@/features/cases/use-command'
import styles from '../case.module.scss'
import { CheckMeasureSheet, FinishMeasureSheet } from './measure-sheets'

const stateOf = ({ doneAt, effective, missed }: MeasureView): [Tone, string] => {
  if (effective !== null) return effective ? ['green', words.effective] : ['amber', words.ineffective]
  if (doneAt !== null) return ['brand', words.toCheck]
  return missed ? ['red', words.late] : ['plain', words.running]
}

type Props = { view: CaseView; now: number; run: Run; running: Act | null }
type Open = { sheet: 'finish' | 'check'; id: string }

/** What is done so that it is put right and does not come again, each with a person and a date. */
export function Measures({ view, now, run, running }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const measures = view.investigation?.measures ?? []
  if (measures.length === 0) return null
  const Sheet = open?.sheet === 'finish' ? FinishMeasureSheet : CheckMeasureSheet
  return (
    <Card title={words.title}>
      <Stack>
        {measures.map((measure) => {
          const [tone, state] = stateOf(measure)
          return (
            <View key={measure.id} className={styles.measure}>
              <View className={styles.tags}>
                <Tag>{measureWords[measure.kind]}</Tag>
                <Tag tone={tone}>{state}</Tag>
              </View>
              <View className={styles.text}>{measure.words}</View>
              <View className={styles.quiet}>{words.due(measure.person, timeWords(measure.dueAt, now))}</View>
              {measure.checkAt !== null && measure.effective === null && (
                <View className={styles.quiet}>
                  {measure.checkFrom !== null && measure.checkFrom > now
                    ? words.early(timeWords(measure.checkFrom, now))
                    : words.done(timeWords(measure.checkAt, now))}
                </View>
              )}
              {measure.mayFinish && (
                <Button look='plain' onTap={() => setOpen({ sheet: 'finish', id: measure.id })}>
                  {moveWords.finishMeasure}
                </Button>
              )}
              {measure.mayCheck && (
                <Button look='plain' onTap={() => setOpen({ sheet: 'check', id: measure.id })}>
                  {moveWords.checkMeasure}
                </Button>
              )}
            </View>
          )
        })}
      </Stack>
      {open && <Sheet view={view} run={run} running={running} measureId={open.id} close={() => setOpen(null)} />}
    </Card>
  )
}
