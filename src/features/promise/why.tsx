import { View } from '@tarojs/components'
import { Cell, Cells } from '@/components/layout/cell'
import { Sheet } from '@/components/layout/sheet'
import type { PromiseDetail } from '@/contract'
import { promiseWords } from '@/copy/case/case'
import { whyWords as words } from '@/copy/case/case-page'
import { dayWords, lengthWords, momentWords } from '@/copy/time'
import { byDay, stretchesOf } from '@/domain/commitment/explain'
import type { Kind } from '@/domain/matter/kinds'
import styles from './why.module.scss'

const basisWords = ({ basis, policyVersion }: PromiseDetail): string => {
  if (basis.kind === 'length') return words.length(policyVersion)
  if (basis.kind === 'moment') return words.moment
  return basis.pauses.length > 0 ? words.working(basis.days, policyVersion) : words.round(basis.days)
}

type Props = { kind: Kind; promise: PromiseDetail; now: number; close: () => void }

/** Why a promise is due when it is: from its start, day by day what counted and what did not, to the due moment. */
export function Why({ kind, promise, now, close }: Props) {
  const days = byDay(stretchesOf(promise))
  const ran = days.reduce((sum, day) => sum + day.ranMs, 0)
  return (
    <Sheet title={words.title} hint={basisWords(promise)} onClose={close}>
      <Cells>
        <Cell label={words.begun} value={momentWords(promise.startedAt)} />
        {promise.basis.kind === 'working' &&
          days.map(({ from, ranMs, paused }) => (
            <Cell
              key={from}
              label={dayWords(from, now)}
              value={ranMs > 0 ? words.ran(lengthWords(ranMs)) : words.paused[paused ?? 'rest']}
            />
          ))}
        <Cell label={words.total} note={promiseWords(kind, promise)} value={words.ran(lengthWords(ran))} />
        <Cell label={words.due} value={momentWords(promise.dueAt)} />
      </Cells>
      <View className={styles.quiet}>{words.kept}</View>
    </Sheet>
  )
}
