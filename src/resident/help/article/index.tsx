import '@/resident/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { HelpItem } from '@/contract'
import { helpPage } from '@/contract/pages'
import { helpGroupWords, helpWords as words } from '@/copy/estate/help'
import { exactDay } from '@/copy/time'
import { noteMissing } from '@/features/help/note-missing'
import { useHelp } from '@/features/help/use-help'
import { useSession } from '@/features/session/session'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { askEstate } from '../../ask'
import styles from '../index.module.scss'

/** 有帮助 or 没帮助: once per person and text, and the other word at any time. */
function Rating({
  of: { id, version },
  said,
  say,
}: {
  of: HelpItem
  said: boolean | null
  say: (yes: boolean) => void
}) {
  const { busy, act } = useAct()
  const rate = (helpful: boolean) =>
    act(async () => {
      await call('help.rate', { key: newKey(), id, version, helpful })
      say(helpful)
      return null
    })
  return (
    <Card title={words.helpful}>
      <View className={styles.two}>
        {[true, false].map((helpful) => (
          <Button key={`${helpful}`} look='plain' off={busy || said === helpful} onTap={() => void rate(helpful)}>
            {helpful ? words.yes : words.no}
          </Button>
        ))}
      </View>
      {said !== null && <View className={styles.said}>{said ? words.thanks : words.sorry}</View>}
    </Card>
  )
}

type Read = { one: HelpItem; estateId: string; typed: string }

function Article({ one, estateId, typed }: Read) {
  const [said, say] = useState<boolean | null>(null)
  const lives = useSession(({ me }) => me === null || me.homes.length > 0)
  const ask = () => {
    if (typed !== '') noteMissing(estateId, typed)
    void askEstate(typed === '' ? one.question : typed)
  }
  return (
    <>
      <Card>
        <View className={styles.small}>{helpGroupWords[one.group]}</View>
        <View className={styles.question}>{one.question}</View>
        <View className={styles.answer}>{one.answer}</View>
        <View className={styles.small}>{words.updated(exactDay(one.changedAt))}</View>
      </Card>
      <Rating of={one} said={said} say={say} />
      {lives && (
        <Button look={said === false ? 'brand' : 'quiet'} icon='message' onTap={ask}>
          {said === false ? words.ask : words.stillAsk}
        </Button>
      )}
    </>
  )
}

const Gone = () => (
  <Panel
    icon='empty'
    what={words.gone}
    todo={words.goneHint}
    step={<Button onTap={() => go.instead(helpPage)}>{words.toGuide}</Button>}
  />
)

/** One answer, whether it helped, and the way to ask. */
export default function ArticlePage() {
  const { id = '', words: typed = '' } = useRouter().params
  const help = useHelp()
  return (
    <Page>
      <Loaded of={help} skeleton={<Skeleton cards={[6, 2]} />}>
        {({ articles, estateId }) => {
          const one = articles.find((article) => article.id === id)
          return one ? <Article one={one} estateId={estateId} typed={decodeURIComponent(typed)} /> : <Gone />
        }}
      </Loaded>
    </Page>
  )
}
