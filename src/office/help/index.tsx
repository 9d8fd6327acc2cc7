import { Stack } from '@/components/layout/stack'
import '@/office/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Segments } from '@/components/input/segments'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { HelpManaged, HelpRow } from '@/contract'
import { helpGroupWords } from '@/copy/estate/help'
import { helpOfficeWords as words } from '@/copy/estate/help-office'
import { type ArticleState, helpGroups, isDue } from '@/domain/help/article'
import { byOrder } from '@/domain/help/order'
import { useFirstFew } from '@/features/paging/use-first-few'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import { ArticleCard } from './article-card'
import { Gaps } from './gaps'
import styles from './index.module.scss'

const states = ['published', 'draft', 'withdrawn'] as const satisfies readonly ArticleState[]

type ListProps = { managed: HelpManaged; state: ArticleState; sorting: boolean; put: (next: HelpManaged) => void }

/** The articles of one state by groups; while they are put in order, each with the ways up and down. */
function Articles({ managed, state, sorting, put }: ListProps) {
  const now = useNow()
  const { busy, act } = useAct()
  const all = managed.articles.filter((one) => one.state === state)
  const sorted = helpGroups.flatMap((group) => all.filter((one) => one.group === group).sort(byOrder))
  const shown = useFirstFew(sorted)
  if (all.length === 0) return <Panel icon='empty' {...words.none[state]} />
  const move = (id: string, beforeId: string | null) =>
    void act(async () => {
      put(await call('help.move', { key: newKey(), id, beforeId }))
      return null
    })
  const waysOf = (one: HelpRow) => {
    const own = sorted.filter(({ group }) => group === one.group)
    const at = own.findIndex(({ id }) => id === one.id)
    const [above, after] = [own[at - 1], own[at + 2]]
    return {
      up: above ? () => move(one.id, above.id) : null,
      down: at < own.length - 1 ? () => move(one.id, after?.id ?? null) : null,
    }
  }
  return (
    <>
      {shown.map((one, n) => (
        <Stack key={one.id}>
          {one.group !== shown[n - 1]?.group && <View className={styles.group}>{helpGroupWords[one.group]}</View>}
          <ArticleCard of={one} now={now} busy={busy} ways={sorting ? waysOf(one) : null} />
        </Stack>
      ))}
    </>
  )
}

function Managed({ managed, put }: { managed: HelpManaged; put: (next: HelpManaged) => void }) {
  const [state, choose] = useState<ArticleState>('published')
  const [sorting, sort] = useState(false)
  const now = useNow()
  const due = managed.articles.filter((one) => isDue(one, now)).length
  const maySort = managed.mayPublish && managed.articles.filter((one) => one.state === state).length > 1
  const segments = states.map((key) => ({
    key,
    words: words.states[key],
    count: managed.articles.filter((one) => one.state === key).length,
  }))
  return (
    <>
      {due > 0 && (
        <Card>
          <View>{words.dueCount(due)}</View>
        </Card>
      )}
      <Gaps gaps={managed.gaps} now={now} />
      <Segments of={segments} current={state} choose={choose} />
      {maySort && (
        <View className={styles.end}>
          <Button small look='plain' onTap={() => sort(!sorting)}>
            {sorting ? words.sorted : words.sort}
          </Button>
        </View>
      )}
      <Articles key={state} managed={managed} state={state} sorting={sorting && maySort} put={put} />
    </>
  )
}

/** 办事指南管理: what residents can read up, how useful it is, what is due for another look, and what is missing (C7). */
export default function ManageHelpPage() {
  const remote = useRemote('help.manage', {})
  return (
    <Page foot={remote.data && <Button onTap={() => go.to('office/help/write/index')}>{words.write}</Button>}>
      <Loaded of={remote} skeleton={<Skeleton cards={[2, 3, 3]} />}>
        {(managed) => <Managed managed={managed} put={remote.put} />}
      </Loaded>
    </Page>
  )
}
