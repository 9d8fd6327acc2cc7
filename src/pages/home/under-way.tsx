import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { CaseRow } from '@/contract'
import { caseTitle, dueWords, lineOf, marks, promiseWords } from '@/copy/case/case'
import { handlerName } from '@/copy/people/roles'
import { homeWords as words } from '@/copy/tabs/home'
import { byDue } from '@/features/cases/by-due'
import { PromiseRing } from '@/features/cases/promise-ring'
import { useMyCases } from '@/features/cases/use-my-cases'
import { go } from '@/lib/go'
import { useNow } from '@/lib/use-now'
import { usePolling } from '@/lib/use-polling'
import styles from './index.module.scss'

const First = ({ row, now }: { row: CaseRow; now: number }) => (
  <Card
    title={caseTitle(row)}
    aside={row.waitingForMe ? <Tag tone='brand'>{marks.waitingForMe}</Tag> : null}
    onTap={() => go.case(row.id)}
  >
    <View className={styles.first}>
      {row.promise && <PromiseRing promise={row.promise} now={now} />}
      <View className={styles.words}>
        <View className={styles.line}>{lineOf(row, row.assignee && handlerName(row.kind, row.assignee))}</View>
        {row.promise && (
          <View className={styles.place}>
            <View>{promiseWords(row.kind, row.promise)}</View>
            <View>{dueWords(row.promise, now)}</View>
          </View>
        )}
      </View>
    </View>
  </Card>
)

/** The case that is due next, with its promise; the others behind one row. */
export function UnderWay() {
  const cases = useMyCases(true, true)
  const now = useNow()
  usePolling(cases.reload, cases.rows.length > 0)
  const [first, ...others] = byDue(cases.rows)
  return (
    <Loaded part of={cases} skeleton={<Skeleton cards={[4]} />}>
      {() =>
        first ? (
          <>
            <View className={styles.section}>{words.underWay}</View>
            <First row={first} now={now} />
            {others.length > 0 && (
              <View className={styles.more} ariaRole='button' onClick={go.progress}>
                {words.others(others.length)}
              </View>
            )}
          </>
        ) : (
          <Card title={words.nothing}>
            <View className={styles.place}>{words.nothingHint}</View>
          </Card>
        )
      }
    </Loaded>
  )
}
