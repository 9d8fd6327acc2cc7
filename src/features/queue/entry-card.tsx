import { Image, View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { waitingWords as words } from '@/copy/case/waiting'
import { common } from '@/copy/common'
import { errorText } from '@/copy/errors'
import { agoWords } from '@/copy/time'
import { backToForm, hasForm } from '@/features/filing/forms'
import { newKey } from '@/lib/call'
import { type Entry, isVoice, keyOf, localOf, refsIn } from '@/lib/queue/entry'
import { queue, useQueue } from '@/lib/queue/phone-queue'
import { askFirst } from '@/lib/show'
import styles from './entry-card.module.scss'

const State = ({ entry, behind }: { entry: Entry; behind: boolean }) => {
  const sending = useQueue((state) => state.sending) === keyOf(entry)
  if (entry.refused) return <Tag tone='red'>{words.refused}</Tag>
  return <Tag tone='amber'>{sending ? words.sending : behind ? words.behind : words.waiting}</Tag>
}

const said = ({ input }: Entry): string | null => ('words' in input ? input.words : null)

/** One command that waits: what it does, the person's own words and photos, why it was refused, and what to do about it. */
export function EntryCard({ entry, behind = false, now }: { entry: Entry; behind?: boolean; now: number }) {
  const sending = useQueue((state) => state.sending)
  const { about, refused } = entry
  const files = refsIn(entry.input)
  const photos = files.filter((ref) => !isVoice(ref)).map(localOf)
  const trouble = refused && errorText(refused)
  const key = keyOf(entry)
  /** The same again would only be refused again. */
  const isReused = refused?.reason === 'KEY_REUSED' && hasForm(entry)
  const discard = async () => {
    if (await askFirst(words.sureTitle, words.sureThen, words.sureYes)) queue.discard(key)
  }
  return (
    <Card title={`${words.does[entry.action]} · ${about.title}`} aside={<State entry={entry} behind={behind} />}>
      <View className={styles.words}>{agoWords(entry.at, now)}</View>
      {said(entry) && <View className={styles.words}>{said(entry)}</View>}
      {files.some(isVoice) && <View className={styles.words}>{words.withVoice}</View>}
      {photos.length > 0 && (
        <View className={styles.photos}>
          {photos.map((photo) => (
            <Image key={photo} className={styles.photo} src={photo} mode='aspectFill' ariaLabel={common.photos} />
          ))}
        </View>
      )}
      {trouble ? (
        <View className={styles.trouble} ariaRole='alert'>
          <View>{trouble.what}</View>
          <View>{trouble.todo}</View>
          {trouble.requestLine && <View>{trouble.requestLine}</View>}
        </View>
      ) : (
        <View className={styles.words}>{words.notYet[entry.action]}</View>
      )}
      <View className={styles.steps}>
        {refused && hasForm(entry) && (
          <Button small onTap={() => void backToForm(entry)}>
            {words.change}
          </Button>
        )}
        {isReused && (
          <Button small onTap={() => void queue.sendAsNew(key, newKey())}>
            {words.asNew}
          </Button>
        )}
        {refused && !isReused && (
          <Button small look='plain' onTap={() => void queue.retry(key)}>
            {words.retry}
          </Button>
        )}
        <Button small look='danger' off={sending === key} onTap={discard}>
          {words.discard}
        </Button>
      </View>
    </Card>
  )
}
