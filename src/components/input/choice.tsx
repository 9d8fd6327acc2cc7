import { View } from '@tarojs/components'
import { Icon } from '../display/icon'
import styles from './choice.module.scss'

type Option<Value extends string> = { value: Value; name: string; note?: string }
type Props<Value extends string> = {
  options: Option<Value>[]
  chosen: Value | null
  columns?: 'one' | 'two' | 'three' | 'four'
  onChoose: (value: Value) => void
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ options, chosen, columns = 'two', onChoose }: Props<Value>) {
  return (
    <View className={`${styles.choice} ${styles[columns] ?? ''}`} ariaRole='radiogroup'>
      {options.map(({ value, name, note }) => (
        <View
          key={value}
          className={`${styles.option} ${value === chosen ? styles.on : ''}`}
          ariaRole='radio'
          onClick={() => onChoose(value)}
        >
          <View className={styles.name}>
            {name}
            {value === chosen && (columns === 'one' || columns === 'two') && <Icon name='check' />}
          </View>
          {note && <View className={styles.note}>{note}</View>}
        </View>
      ))}
    </View>
  )
}
