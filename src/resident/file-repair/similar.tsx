import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { MyHome } from '@/contract'
import { similarWords as words } from '@/copy/filing/similar'
import { isPublic } from '@/domain/matter/kinds'
import { SimilarLine } from '@/features/cases/similar-line'
import { useRepairDraft } from '@/features/filing/repair-draft'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import styles from './index.module.scss'

/** What neighbours have reported of the same place already: following it is enough. A help only: nothing of it stops filing. */
export function SimilarCases({ home }: { home: MyHome | null }) {
  const { place, category } = useRepairDraft((store) => store.draft)
  const asked = home && place && category && isPublic(place) ? { homeId: home.homeId, place, category } : null
  const remote = useRemote('cases.similar', asked)
  const { busy, act } = useAct()
  const cases = asked ? (remote.data?.cases ?? []) : []
  if (cases.length === 0) return null
  const follow = (id: string) =>
    act(async () => {
      await call('cases.watch', { id, on: true })
      await remote.reload()
      return words.watched
    })
  return (
    <Card title={words.title}>
      <Stack gap={24}>
        {cases.map((one) => (
          <SimilarLine key={one.id} one={one} now={serverNow()}>
            {one.watching ? (
              <View className={styles.why}>{words.watching}</View>
            ) : (
              <Button small look='plain' off={busy} onTap={() => follow(one.id)}>
                {words.watch}
              </Button>
            )}
          </SimilarLine>
        ))}
        <View className={styles.why}>{words.hint}</View>
      </Stack>
    </Card>
  )
}
