import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Sheet } from '@/components/layout/sheet'
import { Skeleton } from '@/components/layout/skeleton'
import type { Input, Output } from '@/contract'
import { broadcastProgressPage } from '@/contract/pages'
import { broadcastTitle } from '@/copy/messages/broadcast'
import { broadcastWords as words } from '@/copy/messages/broadcast-page'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import styles from '../index.module.scss'

type Reach = Output<'broadcasts.countReach'>

const Reached = ({ reach: { people, pushes } }: { reach: Reach }) => (
  <>
    <View className={styles.figure}>{words.reaches(people)}</View>
    <View>{words.pushes(pushes, people)}</View>
    {people > pushes && <View className={styles.small}>{words.others(people - pushes, people)}</View>}
  </>
)

type Props = { message: Omit<Input<'broadcasts.send'>, 'key'>; close: () => void }

/** 确认发出: the words as people will read them, and how many people that reaches, before it goes out. */
export function SureSheet({ message, close }: Props) {
  const { kind, words: text, audience, follows } = message
  const remote = useRemote('broadcasts.countReach', { audience, follows: follows?.id ?? null })
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const people = remote.data?.people ?? 0
  const send = () =>
    act(async () => {
      const { id } = await call('broadcasts.send', { key, ...message })
      await go.instead(broadcastProgressPage(id))
      return words.sent
    })
  return (
    <Sheet
      title={words.sure}
      onClose={close}
      foot={
        people > 0 && (
          <Button look='danger' off={busy} onTap={send}>
            {busy ? words.sending : words.send}
          </Button>
        )
      }
    >
      <View className={styles.preview}>
        <View className={styles.strong}>{broadcastTitle(kind, follows?.as ?? null)}</View>
        <View className={styles.text}>{text}</View>
      </View>
      <Loaded part of={remote} skeleton={<Skeleton cards={[2]} />}>
        {(reach) =>
          reach.people > 0 ? (
            <Reached reach={reach} />
          ) : (
            <Panel icon='people' what={words.nobody} todo={words.nobodyHint} />
          )
        }
      </Loaded>
      <View className={styles.small}>{words.cannotChange}</View>
    </Sheet>
  )
}
