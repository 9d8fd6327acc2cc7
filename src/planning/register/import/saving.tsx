import { View } from '@tarojs/components'
import { ProgressLine } from '@/components/display/progress-line'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { ImportView } from '@/contract'
import { errorLine } from '@/copy/errors'
import { importWords as words } from '@/copy/estate/register'
import type { CallError } from '@/lib/call-error'
import styles from './index.module.scss'

type Props = { one: ImportView; stuck: CallError | null; goOn: () => void; giveUp: () => void }

/** How many homes are stored already; the page may be left. */
export const Saving = ({ one, stuck, goOn, giveUp }: Props) => (
  <>
    <Card title={one.fileName}>
      <ProgressLine done={one.done} total={one.total} words={words.saving(one.done, one.total)} />
      <View className={styles.hint}>{words.savingHint}</View>
      {stuck && (
        <View className={styles.stuck} ariaRole='alert'>
          {errorLine(stuck)}
        </View>
      )}
    </Card>
    <View className={styles.acts}>
      {stuck && <Button onTap={goOn}>{words.goOn}</Button>}
      <Button look='quiet' onTap={giveUp}>
        {words.discard}
      </Button>
    </View>
  </>
)
