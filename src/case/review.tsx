import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { reviewWords as words } from '@/copy/case/case-page'
import type { Act, Run } from '@/features/cases/use-command'
import { call } from '@/lib/call'
import styles from './case.module.scss'
import { RowOfPhotos } from './row-of-photos'

type Props = { view: CaseView; run: Run; running: Act | null }

/** What the content check holds back, for the office to decide on, one after the other. */
export function Review({ view, run, running }: Props) {
  const [waiting] = view.toReview
  if (!waiting) return null
  const { about } = waiting
  const decide = (show: boolean) =>
    run(`review:${about}`, (key) => call('cases.reviewContent', { id: view.id, key, about, show }))
  return (
    <Card title={waiting.words === null ? words.photo : words.words}>
      {waiting.words === null ? (
        <RowOfPhotos view={view} ids={[about]} />
      ) : (
        <View className={styles.text}>{waiting.words}</View>
      )}
      <View className={styles.quiet}>{words.hint}</View>
      <View className={styles.answers}>
        <Button look='plain' off={running !== null} onTap={() => decide(false)}>
          {words.hide}
        </Button>
        <Button off={running !== null} onTap={() => decide(true)}>
          {words.show}
        </Button>
      </View>
    </Card>
  )
}
