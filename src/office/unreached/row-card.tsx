import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { UnreachedRow } from '@/contract'
import { unreachedWords as words } from '@/copy/messages/unreached'
import { agoWords } from '@/copy/time'
import { useReveal } from '@/features/privacy/use-reveal'
import { go } from '@/lib/go'
import styles from './index.module.scss'

type Props = { row: UnreachedRow; now: number; settle: () => void }

const Buttons = ({ row, settle }: Omit<Props, 'now'>) => {
  const { busy, dial } = useReveal('unreached.revealPhone')
  return (
    <View className={styles.buttons}>
      {row.mayCall && (
        <Button small icon='call' off={busy} onTap={() => dial({ id: row.id })}>
          {words.call}
        </Button>
      )}
      <Button small look='plain' onTap={settle}>
        {words.note}
      </Button>
      {row.page !== null && (
        <Button small look='quiet' onTap={() => go.to(row.page ?? '')}>
          {words.look}
        </Button>
      )}
    </View>
  )
}

/** One person to be told: what, since when, what was tried, and the ways to do it. */
export const RowCard = ({ row, now, settle }: Props) => (
  <Card
    title={words.forWhom(row.name, row.people)}
    aside={row.settled === null && <Tag tone={row.mine ? 'brand' : 'plain'}>{words.by(row.followUp, row.mine)}</Tag>}
  >
    {row.phoneMasked !== '' && <View className={styles.small}>{row.phoneMasked}</View>}
    <View>{words.should(row.title)}</View>
    <View className={styles.small}>{words.since(agoWords(row.since, now))}</View>
    {row.people === null && <View className={styles.small}>{words.tried(row.tried)}</View>}
    {row.settled ? (
      <View className={styles.done}>
        <View>{words.done(row.settled.how, row.settled.by, agoWords(row.settled.at, now))}</View>
        {row.settled.note !== '' && <View className={styles.small}>{row.settled.note}</View>}
      </View>
    ) : (
      <Buttons row={row} settle={settle} />
    )}
  </Card>
)
