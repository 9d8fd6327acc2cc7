import { Stack } from '@/components/layout/stack'
import '@/office/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { BroadcastView, Me } from '@/contract'
import { limits } from '@/contract/fields'
import { broadcastKindWords, broadcastTitle } from '@/copy/messages/broadcast'
import { broadcastWords as words } from '@/copy/messages/broadcast-page'
import { mayBroadcast } from '@/domain/broadcast/audience'
import { broadcastKinds, followings, type LiveHours, liveHours } from '@/domain/broadcast/broadcast'
import { useMe } from '@/features/people/use-me'
import { NotMine } from '@/features/session/not-mine'
import { useRemote } from '@/lib/remote'
import styles from '../index.module.scss'
import { AudienceField } from './audience-field'
import { SureSheet } from './sure-sheet'
import { type Follows, useDraft } from './use-draft'

const hourOptions = liveHours.map((hours) => ({ value: `${hours}`, name: words.hourWords(hours) }))

function Form({ me, follows, first }: { me: Me; follows: Follows; first: BroadcastView | null }) {
  const { draft, change, chooseKind, wrong, isFine, audience, try: attempt } = useDraft(follows)
  const [sure, ask] = useState(false)
  const { kind } = draft
  const next = () => {
    attempt()
    if (isFine) ask(true)
  }
  return (
    <Page foot={<Button onTap={next}>{words.next}</Button>}>
      {first && (
        <Card title={words.first}>
          <View className={styles.strong}>{broadcastTitle(first.kind, first.follows?.as ?? null)}</View>
          <View className={styles.text}>{first.words}</View>
          <View className={styles.small}>{words.followHint}</View>
        </Card>
      )}
      <Card>
        <Stack>
          {!follows && (
            <Field label={words.kind} error={wrong?.kind}>
              <Choice
                columns='three'
                options={broadcastKinds.map((value) => ({ value, name: broadcastKindWords[value] }))}
                chosen={kind}
                onChoose={chooseKind}
              />
            </Field>
          )}
          <TextArea
            label={words.words}
            value={draft.words}
            most={limits.reason}
            placeholder={words.wordsHint}
            error={wrong?.words ?? null}
            onChange={(text) => change({ words: text })}
          />
          {!follows && <AudienceField me={me} draft={draft} change={change} error={wrong?.audience ?? null} />}
          {follows?.as !== 'end' && (
            <Field label={words.hours} note={words.hoursHint}>
              <Choice
                columns='three'
                options={hourOptions}
                chosen={`${draft.hours}`}
                onChoose={(hours) => change({ hours: Number(hours) as LiveHours })}
              />
            </Field>
          )}
        </Stack>
      </Card>
      {sure && kind && (
        <SureSheet
          message={{
            kind,
            words: draft.words.trim(),
            hours: draft.hours,
            audience,
            follows: follows && { id: follows.id, as: follows.as },
          }}
          close={() => ask(false)}
        />
      )}
    </Page>
  )
}

/** 发紧急通知: what it is, the words, whom it is for, how long it is in sight; or what corrects or ends another one. */
export default function WriteBroadcastPage() {
  const { params } = useRouter()
  const as = followings.find((one) => one === params.as)
  const me = useMe()
  const firstId = as && params.follows ? params.follows : null
  const first = useRemote('broadcasts.open', firstId === null ? null : { id: firstId })
  const isReady = me.data !== null && (firstId === null || first.data !== null)
  if (me.data && !mayBroadcast(me.data.duties, 'follow'))
    return (
      <Page>
        <NotMine reason='STAFF_ONLY' />
      </Page>
    )
  if (!me.data || !isReady)
    return (
      <Page>
        <Loaded<unknown> of={me.data ? first : me} skeleton={<Skeleton cards={[4, 4]} />}>
          {() => null}
        </Loaded>
      </Page>
    )
  const follows = as && first.data ? { id: first.data.id, as, kind: first.data.kind } : null
  return <Form me={me.data} follows={follows} first={first.data} />
}
