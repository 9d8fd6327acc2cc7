import { Picker, View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import { shanghaiDay, startOfDay } from '@/domain/kernel/time'
import { Icon } from '../display/icon'
import { Field } from './field'
import styles from './picker.module.scss'

type Frame = { label?: ReactNode; note?: string; error?: string | null }

const Box = ({ words, chosen, wrong }: { words: string; chosen: boolean; wrong: boolean }) => (
  <View className={`${styles.box} ${wrong ? styles.wrong : ''}`} ariaRole='button'>
    <View className={`${styles.words} ${chosen ? '' : styles.hint}`}>{words}</View>
    <Icon name='down' className={styles.down} />
  </View>
)

/** The list as it was while it says the same: nothing is handed over anew, and a wheel in use stays where it is. */
const useSame = (list: string[]): string[] => {
  const kept = useRef(list)
  const same = list.length === kept.current.length && list.every((words, index) => words === kept.current[index])
  if (!same) kept.current = list
  return kept.current
}

type OneProps = Frame & {
  options: string[]
  /** The place of the chosen one in `options`. */
  chosen: number | null
  placeholder: string
  onChoose: (index: number) => void
}

/** One of many, from the phone's own wheel. */
export const PickLine = ({ label, note = '', error = null, options, chosen, placeholder, onChoose }: OneProps) => {
  const range = useSame(options)
  return (
    <Field label={label} note={note} error={error}>
      <Picker
        mode='selector'
        range={range}
        value={chosen ?? 0}
        onChange={({ detail }) => onChoose(Number(detail.value))}
      >
        <Box
          words={(chosen === null ? undefined : range[chosen]) ?? placeholder}
          chosen={chosen !== null}
          wrong={Boolean(error)}
        />
      </Picker>
    </Field>
  )
}

type DayProps = Frame & {
  /** The first moment of the chosen day in Shanghai. */
  chosen: number | null
  from: number
  until: number
  placeholder: string
  words: (day: number) => string
  onChoose: (day: number) => void
}

/** A day, from the phone's own calendar wheel. */
export const DayLine = (props: DayProps) => {
  const { label, note = '', error = null, chosen, from, until, placeholder, words, onChoose } = props
  return (
    <Field label={label} note={note} error={error}>
      <Picker
        mode='date'
        start={shanghaiDay(from)}
        end={shanghaiDay(until)}
        value={shanghaiDay(chosen ?? from)}
        onChange={({ detail }) => onChoose(startOfDay(String(detail.value)))}
      >
        <Box words={chosen === null ? placeholder : words(chosen)} chosen={chosen !== null} wrong={Boolean(error)} />
      </Picker>
    </Field>
  )
}
