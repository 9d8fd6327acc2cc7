import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choice } from '@/components/input/choice'
import { timeWords as words } from '@/copy/case/choose-time'
import { clockWords, timeWords, weekdayWords } from '@/copy/time'
import { serverNow } from '@/lib/server-clock'
import styles from './time-chooser.module.scss'
import { daysFrom, hoursOf, soonFrom } from './times'

type Props = {
  chosen: number | null
  onChoose: (at: number | null) => void
  /** Offers "in 20 minutes" as well. */
  soon?: boolean
  /** Only what lies behind this moment. */
  after?: number | null
  /** The words for no time at all, where that can be chosen. */
  none?: string
}

const NONE = 'none'

/** A day and an hour, each by one tap. */
export function TimeChooser({ chosen, onChoose, soon, after = null, none }: Props) {
  const [now] = useState(serverNow)
  const from = Math.max(now, after ?? now)
  const later = daysFrom(now).filter((day) => hoursOf(day, from).length > 0)
  const days = after === null || later.length === 0 ? daysFrom(now) : later
  const [day, setDay] = useState(days.filter((begin) => chosen !== null && begin <= chosen).at(-1) ?? days[0] ?? now)
  const early = soon && day === days[0] ? soonFrom(now) : []
  const hours = hoursOf(day, later.length === 0 ? now : from)
  const value = chosen === null ? null : String(chosen)
  const choose = (at: string) => onChoose(Number(at))
  return (
    <View className={styles.chooser}>
      {none && (
        <Choice
          columns='one'
          options={[{ value: NONE, name: none }]}
          chosen={chosen === null ? NONE : null}
          onChoose={() => onChoose(null)}
        />
      )}
      <Choice
        columns='four'
        options={days.map((begin) => ({ value: String(begin), name: weekdayWords(begin, now) }))}
        chosen={String(day)}
        onChoose={(begin) => setDay(Number(begin))}
      />
      {hours.length + early.length === 0 && <View className={styles.none}>{words.noHours}</View>}
      {early.length > 0 && (
        <Choice
          columns='three'
          options={early.map(({ minutes, at }) => ({ value: String(at), name: words.inMinutes(minutes) }))}
          chosen={value}
          onChoose={choose}
        />
      )}
      <Choice
        columns='four'
        options={hours.map((at) => ({ value: String(at), name: clockWords(at) }))}
        chosen={value}
        onChoose={choose}
      />
      {(chosen !== null || !none) && (
        <View className={styles.chosen}>{chosen === null ? words.none : words.chosen(timeWords(chosen, now))}</View>
      )}
    </View>
  )
}
