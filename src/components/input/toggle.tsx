import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import styles from './toggle.module.scss'

type Props = { words: string; hint: string; on: boolean; turn: (on: boolean) => void }

/** A switch with its sentence; the whole row can be tapped. */
export const Toggle = ({ words, hint, on, turn }: Props) => (
  <View
    className={styles.row}
    ariaRole='switch'
    ariaLabel={`${words} ${on ? common.on : common.off}`}
    onClick={() => turn(!on)}
  >
    <View className={styles.words}>
      <View>{words}</View>
      <View className={styles.hint}>{hint}</View>
    </View>
    <View className={`${styles.track} ${on ? styles.on : ''}`}>
      <View className={styles.knob} />
    </View>
  </View>
)
