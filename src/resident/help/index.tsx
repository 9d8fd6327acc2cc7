import '@/resident/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { HelpItem, HelpList } from '@/contract'
import { articlePage } from '@/contract/pages'
import { helpWords as words } from '@/copy/estate/help'
import { idleWords } from '@/copy/estate/help-search'
import { searchHelp } from '@/domain/help/search'
import { noteMissing } from '@/features/help/note-missing'
import { useHelp } from '@/features/help/use-help'
import { useSession } from '@/features/session/session'
import { go } from '@/lib/go'
import { askEstate } from '../ask'
import { Groups } from './groups'
import styles from './index.module.scss'

const MOST_TYPED = 40
const MOST_FOUND = 10
/** Who has not typed for so long has said what he is looking for. */
const SETTLED_MS = 2_500

const openFrom = (typed: string) => (one: HelpItem) =>
  go.to(`${articlePage(one.id)}${typed === '' ? '' : `&words=${encodeURIComponent(typed.split('%').join(''))}`}`)

/** The way on when no answer is of use: one tap, and the words are there already. Who does not live here only reads. */
function NotFound({ estateId, typed }: { estateId: string; typed: string }) {
  const lives = useSession(({ me }) => me === null || me.homes.length > 0)
  if (!lives) return <View className={styles.hint}>{words.notFoundStaff}</View>
  const ask = () => {
    noteMissing(estateId, typed)
    void askEstate(typed)
  }
  return (
    <Card title={typed === '' ? words.other : words.notFound}>
      <View className={styles.hint}>{typed === '' ? words.otherHint : words.notFoundHint}</View>
      <Button icon='message' onTap={ask}>
        {words.ask}
      </Button>
    </Card>
  )
}

function Found({ guide: { estateId, articles }, typed }: { guide: HelpList; typed: string }) {
  const found = searchHelp(articles, typed, idleWords)
  const isNone = found.length === 0
  useEffect(() => {
    if (!isNone) return
    const timer = setTimeout(() => noteMissing(estateId, typed), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [isNone, estateId, typed])
  if (isNone) return <Panel icon='empty' what={words.none} todo={words.noneHint} />
  return (
    <>
      <View className={styles.hint} ariaRole='status'>
        {words.found(found.length)}
      </View>
      <Cells>
        {found.slice(0, MOST_FOUND).map((one) => (
          <Cell key={one.id} label={one.question} onTap={() => openFrom(typed)(one)} />
        ))}
      </Cells>
    </>
  )
}

function Guide({ guide }: { guide: HelpList }) {
  const { params } = useRouter()
  const [written, write] = useState(() => decodeURIComponent(params.words ?? ''))
  const typed = written.trim()
  const isEmpty = guide.articles.length === 0
  return (
    <>
      <Card>
        <View className={styles.search}>
          <View className={styles.field}>
            <TextLine value={written} most={MOST_TYPED} placeholder={words.search} onChange={write} />
          </View>
          {typed !== '' && (
            <Button small look='plain' onTap={() => write('')}>
              {words.clear}
            </Button>
          )}
        </View>
      </Card>
      {typed !== '' && <Found guide={guide} typed={typed} />}
      {typed === '' && isEmpty && <Panel icon='empty' what={words.empty} todo={words.emptyHint} />}
      {typed === '' && <Groups articles={guide.articles} open={openFrom('')} />}
      <NotFound estateId={guide.estateId} typed={typed} />
    </>
  )
}

/** 办事指南: what people ask again and again, to be searched, and the way to ask what is not there (C7). */
export default function HelpPage() {
  const help = useHelp({ anew: true })
  return (
    <Page>
      <Loaded of={help} skeleton={<Skeleton cards={[1, 4, 4]} />}>
        {(guide) => <Guide key={guide.estateId} guide={guide} />}
      </Loaded>
    </Page>
  )
}
