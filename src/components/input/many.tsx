import { View } from '@tarojs/components'
import { Icon } from '../display/icon'
import styles from './choice.module.scss'

type Props<Value extends string | number> = {
  options: { value: Value; name: string }[]
  chosen: readonly Value[]
  columns?: 'two' | 'three' | 'four'
  onChoose: (chosen: Value[]) => void
}

/** Any of a few, all in sight. */
export function Many<Value extends string | number>({ options, chosen, columns = 'two', onChoose }: Props<Value>) {
  const turn = (value: Value) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <View className={`${styles.choice} ${styles[columns] ?? ''}`}>
      {options.map(({ value, name }) => {
        const on = chosen.includes(value)
        return (
          <View
            key={value}
            className={`${styles.option} ${on ? styles.on : ''}`}
            ariaRole='checkbox'
            ariaLabel={name}
            onClick={() => turn(value)}
          >
            <View className={styles.name}>
              {name}
              {on && columns === 'two' && <Icon name='check' />}
            </View>
          </View>
        )
      })}
    </View>
  )
}
