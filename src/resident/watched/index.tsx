import '@/resident/errors'
import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import { watchedWords as words } from '@/copy/filing/similar'
import { SimilarLine } from '@/features/cases/similar-line'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'

/** 我关注的公共报修: where, what and how far, until it is done. */
export default function WatchedPage() {
  const remote = useRemote('cases.listWatched', {})
  const { busy, act } = useAct()
  const now = useNow()
  const drop = (id: string) =>
    act(async () => {
      await call('cases.watch', { id, on: false })
      await remote.reload()
      return words.dropped
    })
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[2, 2]} />}>
        {({ cases }) =>
          cases.length === 0 ? (
            <Panel icon='place' what={words.none} todo={words.noneHint} />
          ) : (
            <>
              <View className={styles.why}>{words.why}</View>
              {cases.map((one) => (
                <Card key={one.id}>
                  <SimilarLine one={one} now={now}>
                    <Button small look='plain' off={busy} onTap={() => drop(one.id)}>
                      {words.drop}
                    </Button>
                  </SimilarLine>
                </Card>
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
