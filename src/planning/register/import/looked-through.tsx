import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { ImportView } from '@/contract'
import { problemWords, registerWords, importWords as words } from '@/copy/estate/register'
import { useFirstFew } from '@/features/paging/use-first-few'
import styles from './index.module.scss'

/** Everything to put right, row by row. */
export const Problems = ({ one }: { one: ImportView }) => (
  <Card>
    <View className={styles.problems}>
      {useFirstFew(one.problems).map((problem) => {
        const { where, what } = problemWords(problem)
        return (
          <View key={`${where} ${what}`} className={styles.problem}>
            {where && <View className={styles.where}>{where}</View>}
            <View>{what}</View>
          </View>
        )
      })}
    </View>
    {one.problemCount > one.problems.length && (
      <View className={styles.hint}>{words.moreProblems(one.problemCount - one.problems.length)}</View>
    )}
  </Card>
)

/** A sheet that cannot be taken: what is wrong with it. */
export const Faulty = ({ one }: { one: ImportView }) => (
  <>
    <Card title={one.fileName}>
      <View className={styles.verdict} ariaRole='alert'>
        <Icon name='missed' className={styles.red} />
        <View>{words.faulty(one.problemCount)}</View>
      </View>
      <View className={styles.hint}>{words.faultyHint}</View>
    </Card>
    <Problems one={one} />
  </>
)

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <View className={styles.row}>
    <View className={styles.name}>{name}</View>
    <View>{children}</View>
  </View>
)

type Props = { one: ImportView; busy: boolean; confirm: () => void; giveUp: () => void }

/** A sheet that can be taken: what it would be and change. */
export function Ready({ one, busy, confirm, giveUp }: Props) {
  const { figures } = one
  if (!figures) return null
  const { homes, buildings, entrances, area, withoutFeeRate, added, changed, removed } = figures
  return (
    <>
      <Card title={one.fileName}>
        <View className={styles.verdict} ariaRole='status'>
          <Icon name='kept' className={styles.green} />
          <View>{words.ready}</View>
        </View>
        <View className={styles.rows}>
          <Row name={words.rows.homes}>{registerWords.homes(homes)}</Row>
          <Row name={words.rows.places}>{words.places(buildings, entrances)}</Row>
          <Row name={words.rows.area}>{registerWords.area(area)}</Row>
          {added > 0 && <Row name={words.rows.added}>{registerWords.homes(added)}</Row>}
          {changed > 0 && <Row name={words.rows.changed}>{registerWords.homes(changed)}</Row>}
          {removed > 0 && (
            <Row name={words.rows.removed}>
              <Tag tone='amber' icon='missed'>
                {registerWords.homes(removed)}
              </Tag>
            </Row>
          )}
        </View>
        {withoutFeeRate > 0 && <View className={styles.hint}>{words.withoutFee(withoutFeeRate)}</View>}
        {added + changed + removed === 0 && <View className={styles.hint}>{words.sameAsNow}</View>}
      </Card>
      <View className={styles.acts}>
        <Button off={busy} onTap={confirm}>
          {words.confirm(homes)}
        </Button>
        <Button look='quiet' off={busy} onTap={giveUp}>
          {words.discard}
        </Button>
      </View>
    </>
  )
}
