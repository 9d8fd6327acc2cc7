import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { CaseView } from '@/contract'
import { majorLine, majorWords } from '@/copy/case/case'
import { moveWords } from '@/copy/case/moves'
import { majorPage as words } from '@/copy/case/repair-work'
import { agoWords } from '@/copy/time'
import { isHousehold } from '@/domain/matter/capacity'
import { mayWork } from '../next-steps'
import styles from './work.module.scss'

/** A major fault, or the question whether it is one, for whoever may say so. */
export function Major({ view, now, start }: { view: CaseView; now: number; start: () => void }) {
  const { major, suggestedMajor } = view.work
  if (major && !isHousehold(view.as))
    return (
      <Card title={majorLine(major.kind)}>
        <View className={styles.quiet}>{words.by(major.by, agoWords(major.at, now))}</View>
      </Card>
    )
  if (!suggestedMajor || !mayWork(view, 'markMajor')) return null
  return (
    <Card title={words.maybe(majorWords[suggestedMajor].name)}>
      <Stack>
        <View className={styles.quiet}>{words.maybeHint}</View>
        <Button look='danger' onTap={start}>
          {moveWords.markMajor}
        </Button>
      </Stack>
    </Card>
  )
}
