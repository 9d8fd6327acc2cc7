import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Tag, type Tone } from '@/components/tag'
import type { CaseView, Output } from '@/contract'
import { photoStateWords, verifyWords as words } from '@/copy/case-page'
import { timeWords } from '@/copy/time'
import { mayVerify, type PhotoState } from '@/domain/matter/verify'
import { useAct } from '@/features/live/use-act'
import { call } from '@/lib/call'
import styles from './case.module.scss'
import { RowOfPhotos } from './row-of-photos'

const tones: Record<PhotoState, Tone> = { same: 'green', changed: 'red', gone: 'red' }
type Verified = Output<'cases.verify'>

/** Whether the history and each photo are still what was written and attached, and which entry or photo is not. */
export function Verify({ view, now }: { view: CaseView; now: number }) {
  const [verified, setVerified] = useState<Verified | null>(null)
  const { busy, act } = useAct()
  if (!mayVerify(view.as)) return null
  const verify = () =>
    act(async () => {
      const found = await call('cases.verify', { id: view.id })
      setVerified(found)
      const changed = found.photos.filter(({ state }) => state !== 'same').length
      return words.done(changed + (found.brokenAt === null ? 0 : 1))
    })
  const broken = view.timeline.find(({ id }) => id === verified?.brokenAt)
  const entryOf = (id: string) => view.timeline.find(({ photos }) => photos.includes(id))
  return (
    <Card title={words.title}>
      <View className={styles.stack}>
        <View className={styles.quiet}>{words.hint}</View>
        {verified && (
          <View className={styles.verified}>
            <View className={styles.grow}>
              <View>{words.history(verified.links)}</View>
              {broken && <View className={styles.quiet}>{words.brokenEntry(timeWords(broken.at, now))}</View>}
            </View>
            <Tag
              tone={verified.brokenAt === null ? 'green' : 'red'}
              icon={verified.brokenAt === null ? 'kept' : 'missed'}
            >
              {verified.brokenAt === null ? words.whole : words.broken}
            </Tag>
          </View>
        )}
        {verified?.photos.map(({ id, state }) => {
          const entry = entryOf(id)
          return (
            <View key={id} className={styles.verified}>
              <RowOfPhotos view={view} ids={[id]} small />
              <View className={styles.grow}>
                <Tag tone={tones[state]} icon={state === 'same' ? 'kept' : 'missed'}>
                  {photoStateWords[state]}
                </Tag>
                {entry && <View className={styles.quiet}>{words.from(entry.who ?? '', timeWords(entry.at, now))}</View>}
              </View>
            </View>
          )
        })}
        <Button look='plain' off={busy} onTap={verify}>
          {busy ? words.busy : words.button}
        </Button>
      </View>
    </Card>
  )
}
