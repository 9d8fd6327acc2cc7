import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { Output } from '@/contract'
import { codeWords, dailyHashesWords as words } from '@/copy/estate/daily-hashes'
import { call } from '@/lib/call'
import { rememberedIn } from '@/lib/remembered'
import { useAct } from '@/lib/use-act'
import styles from './index.module.scss'

type Day = Output<'dailyHashes.list'>['days'][number]

/** Two years of days, as this phone first saw them. */
export const dailyHashesHere = rememberedIn<string>('heads', 730)

const Found = ({ found }: { found: Output<'dailyHashes.verify'> }) => {
  const whole = found.same && found.lost.length === 0
  return (
    <>
      <View>
        <Tag tone={whole ? 'green' : 'red'} icon={whole ? 'kept' : 'missed'}>
          {whole ? words.whole : words.wrong}
        </Tag>
      </View>
      {!found.same && <View>{words.exchanged}</View>}
      {found.lost.map(({ caseId, number, how }) => (
        <View key={caseId}>{words.lost(number, how)}</View>
      ))}
    </>
  )
}

/** The head of one day, and whether everything it covers still is what it was. */
export function DayCard({ day }: { day: Day }) {
  const [found, setFound] = useState<Output<'dailyHashes.verify'> | null>(null)
  const { busy, act } = useAct()
  const verify = () =>
    act(async () => {
      const answer = await call('dailyHashes.verify', { day: day.day, known: dailyHashesHere.recall(day.day) })
      setFound(answer)
      return words.done(answer.same && answer.lost.length === 0)
    })
  return (
    <Card title={words.day(day.day)}>
      <Stack gap={8}>
        <View className={styles.code}>{codeWords(day.head)}</View>
        <View className={styles.quiet}>{words.cases(day.cases)}</View>
        {found && <Found found={found} />}
        <Button look='plain' off={busy} onTap={verify}>
          {busy ? words.busy : words.verify}
        </Button>
      </Stack>
    </Card>
  )
}
