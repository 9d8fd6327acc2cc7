import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { rosterWords as words } from '@/copy/estate/roster'
import { dayLine, gapWords, spanWords } from '@/copy/estate/roster-words'
import { dutyWords } from '@/copy/people/roles'
import { startOfShanghaiDay } from '@/domain/kernel/time'
import type { GapTime, Shift } from '@/domain/roster/shift'
import styles from './day-card.module.scss'
import type { DayOfWeek, DutyOfDay } from './days'

type DayContext = { name: (personId: string) => string; rests: (shift: Shift) => boolean; now: number }

const Gap = ({ gap }: { gap: GapTime }) => (
  <View className={styles.gap}>
    <Icon name='missed' />
    <View>
      {spanWords(gap.from, gap.until)} {gapWords(gap)}
    </View>
  </View>
)

type ChipProps = DayContext & { shift: Shift; choose: ((shift: Shift) => void) | null }

const Chip = ({ shift, name, rests, now, choose }: ChipProps) => {
  const line = words.lineOf(spanWords(shift.from, shift.until), name(shift.personId))
  const tap = choose && shift.until > now ? () => choose(shift) : null
  return (
    <View
      className={`${styles.chip} ${shift.until <= now ? styles.over : ''}`}
      {...(tap && { ariaRole: 'button', ariaLabel: line, onClick: tap })}
    >
      <View className={styles.times}>{spanWords(shift.from, shift.until)}</View>
      <View className={styles.name}>{name(shift.personId)}</View>
      {rests(shift) && <Tag tone='amber'>{words.resting}</Tag>}
    </View>
  )
}

const Duty = ({ of, ...known }: DayContext & { of: DutyOfDay; choose: ((shift: Shift) => void) | null }) => (
  <View className={styles.duty}>
    <View className={styles.heading}>{dutyWords[of.duty]}</View>
    {of.gaps.map((gap) => (
      <Gap key={`${gap.from} ${gap.skills.join()}`} gap={gap} />
    ))}
    <View className={styles.chips}>
      {of.shifts.map((shift) => (
        <Chip key={shift.id} shift={shift} {...known} />
      ))}
    </View>
  </View>
)

type Props = DayContext & {
  day: DayOfWeek
  /** What a tap on a shift or on the button does; null for who only reads. */
  choose: ((shift: Shift) => void) | null
  add: (() => void) | null
}

/** One day of the roster: per duty who is there when, and in red when nobody is. */
export const DayCard = ({ day, choose, add, ...known }: Props) => (
  <Card
    title={dayLine(day.day)}
    aside={
      <View className={styles.marks}>
        {day.day === startOfShanghaiDay(known.now) && <Tag tone='brand'>{words.today}</Tag>}
        {day.gaps > 0 && (
          <Tag tone='red' icon='missed'>
            {words.gapsOf(day.gaps)}
          </Tag>
        )}
      </View>
    }
  >
    {day.duties.map((of) => (
      <Duty key={of.duty} of={of} choose={choose} {...known} />
    ))}
    {day.duties.length === 0 && <View className={styles.none}>{words.nobody}</View>}
    {add && (
      <View className={styles.add}>
        <Button look='plain' small onTap={add}>
          {words.add}
        </Button>
      </View>
    )}
  </Card>
)
