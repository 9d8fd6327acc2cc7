import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Tag, type Tone } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { CaseView, Output } from '@/contract'
import { photoStateWords, verifyWords as words } from '@/copy/case/case-page'
import { codeWords } from '@/copy/estate/daily-hashes'
import { dateWords } from '@/copy/estate/roster-words'
import { fieldWords, purposeWords } from '@/copy/people/disclosure'
import { timeWords } from '@/copy/time'
import { startOfDay } from '@/domain/kernel/time'
import { isHousehold } from '@/domain/matter/capacity'
import { mayVerify, type PhotoState } from '@/domain/matter/proof/verify'
import { call } from '@/lib/call'
import { rememberedIn } from '@/lib/remembered'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import styles from './case.module.scss'
import { RowOfPhotos } from './row-of-photos'

const tones: Record<PhotoState, Tone> = { same: 'green', changed: 'red', gone: 'red' }
type Verified = Output<'cases.verify'>

/** A case as this phone first saw it, or found it whole: since when, and from which day on the codes of days have it. */
type CaseProof = CaseView['sealed'] & { since: number; covered: string | null }
const casesHere = rememberedIn<CaseProof>('records', 200)

const isWhole = ({ brokenAt, rewrittenFrom, remembered }: Verified): boolean =>
  brokenAt === null && rewrittenFrom === null && remembered !== false

/** Who else holds it: this phone since it saw it first, and the codes of days from the first one that has it. */
const HeldBy = ({ held, filedAt, now }: { held: CaseProof | null; filedAt: number; now: number }) => (
  <>
    {held && <View className={styles.quiet}>{words.here(timeWords(held.since, now))}</View>}
    <View className={styles.quiet}>
      {held?.covered ? words.covered(dateWords(startOfDay(held.covered))) : words.willCover(dateWords(filedAt))}
    </View>
  </>
)

/** What is held outside the case: the daily hashes, and this phone's memory. */
const Outside = ({ verified: { rewrittenFrom, remembered, days } }: { verified: Verified }) => (
  <>
    {rewrittenFrom !== null && (
      <View className={styles.quiet}>{words.rewritten(dateWords(startOfDay(rewrittenFrom)))}</View>
    )}
    {rewrittenFrom === null && days.length > 0 && <View className={styles.quiet}>{words.kept(days.length)}</View>}
    {remembered === false && <View className={styles.quiet}>{words.forgotten}</View>}
  </>
)

const Seen = ({ seen, now }: { seen: Verified['seen']; now: number }) => (
  <View>
    <View>{words.seen}</View>
    {seen.length === 0 && <View className={styles.quiet}>{words.nobodySaw}</View>}
    {seen.map(({ id, at, by, field, purpose }) => (
      <View key={id} className={styles.quiet}>
        {timeWords(at, now)} {words.seenBy(by, fieldWords[field], purposeWords[purpose])}
      </View>
    ))}
  </View>
)

/** Whether the history and each photo are still what was written and attached, and which entry or photo is not. */
export function Verify({ view, now }: { view: CaseView; now: number }) {
  const [verified, setVerified] = useState<Verified | null>(null)
  const { busy, act } = useAct()
  const { id, sealed } = view
  const [held, setHeld] = useState(() => casesHere.recall(id))
  const hold = (one: CaseProof) => {
    casesHere.keep(id, one)
    setHeld(one)
  }
  useEffect(() => {
    if (casesHere.recall(id) !== null) return
    const first = { ...sealed, since: serverNow(), covered: null }
    casesHere.keep(id, first)
    setHeld(first)
  }, [id, sealed])
  if (!mayVerify(view.as)) return null
  const verify = () =>
    act(async () => {
      const found = await call('cases.verify', { id, known: held && { links: held.links, tip: held.tip } })
      setVerified(found)
      const { links, tip, remembered, days } = found
      if (remembered !== false)
        hold({ links, tip, since: held?.since ?? now, covered: days.at(-1)?.day ?? held?.covered ?? null })
      const changed = found.photos.filter(({ state }) => state !== 'same').length
      return words.done(changed + (isWhole(found) ? 0 : 1))
    })
  const broken = view.timeline.find(({ id }) => id === verified?.brokenAt)
  const entryOf = (id: string) => view.timeline.find(({ photos }) => photos.includes(id))
  return (
    <Card title={words.title}>
      <Stack>
        <View className={styles.quiet}>{words.hint}</View>
        <View>{words.code(codeWords(view.sealed.tip))}</View>
        <View className={styles.quiet}>{words.codeHint}</View>
        <HeldBy held={held} filedAt={view.createdAt} now={now} />
        {verified && (
          <View className={styles.verified}>
            <View className={styles.grow}>
              <View>{words.history(verified.links)}</View>
              {broken && <View className={styles.quiet}>{words.brokenEntry(timeWords(broken.at, now))}</View>}
              <Outside verified={verified} />
            </View>
            <Tag tone={isWhole(verified) ? 'green' : 'red'} icon={isWhole(verified) ? 'kept' : 'missed'}>
              {isWhole(verified) ? words.whole : words.broken}
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
        {verified && isHousehold(view.as) && <Seen seen={verified.seen} now={now} />}
        <Button look='plain' off={busy} onTap={verify}>
          {busy ? words.busy : words.button}
        </Button>
      </Stack>
    </Card>
  )
}
