import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { ExampleView } from '@/contract'
import { aboutWords, exampleWords as words } from '@/copy/case/case-search'
import { exactDay } from '@/copy/time'
import type { RowPlace } from '@/domain/kernel/row-place'
import { More } from '@/features/paging/more'
import { usePaged } from '@/features/paging/use-paged'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import styles from './example-list.module.scss'

const place = ({ at }: ExampleView): number => at

const useExamples = (waiting: boolean) => {
  const remote = useRemote('caseSearch.listExamples', { waiting, before: null })
  const { data } = remote
  const first = useMemo(() => data && { rows: data.rows, next: data.next }, [data])
  const next = useCallback((from: RowPlace) => call('caseSearch.listExamples', { waiting, before: from }), [waiting])
  return { ...remote, ...usePaged(first, place, next) }
}

const Review = ({ id, done }: { id: string; done: () => void }) => {
  const { busy, act } = useAct()
  const [key] = useState(newKey)
  const answer = (share: boolean) =>
    act(async () => {
      await call('caseSearch.reviewExample', { id, key, share })
      done()
      return words.done
    })
  return (
    <View className={styles.buttons}>
      <Button small off={busy} onTap={() => answer(true)}>
        {words.share}
      </Button>
      <Button small look='plain' off={busy} onTap={() => answer(false)}>
        {words.decline}
      </Button>
    </View>
  )
}

/** Good examples, newest first; those that wait with the buttons for who may review them. */
export function ExampleList({ waiting = false }: { waiting?: boolean }) {
  const list = useExamples(waiting)
  const none = waiting
    ? { what: words.noneWaiting, todo: words.noneWaitingHint }
    : { what: words.none, todo: words.noneHint }
  const gone = (id: string) => list.change((rows) => rows.filter((row) => row.id !== id))
  return (
    <Loaded of={list} skeleton={<Skeleton cards={[3, 3]} />}>
      {() => (
        <>
          {list.rows.map((row) => (
            <Card key={row.id} title={aboutWords(row)}>
              <View className={styles.text}>{row.lesson}</View>
              <View className={styles.small}>{exactDay(row.at)}</View>
              {row.by !== null && <View className={styles.small}>{words.by(row.by)}</View>}
              {row.mayReview && <Review id={row.id} done={() => gone(row.id)} />}
            </Card>
          ))}
          {list.rows.length === 0 && <Panel icon='star' {...none} />}
          <More paged={list} />
        </>
      )}
    </Loaded>
  )
}
