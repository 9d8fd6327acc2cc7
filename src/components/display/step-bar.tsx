import { View } from '@tarojs/components'
import { Icon } from './icon'
import styles from './step-bar.module.scss'

/** How far something has come: steps before `now` are past, `now` is where it stands. */
export const StepBar = ({ steps, now }: { steps: readonly string[]; now: number }) => (
  <View className={styles.bar}>
    {steps.map((step, at) => (
      <View key={step} className={`${styles.step} ${at < now ? styles.past : at === now ? styles.now : ''}`}>
        <View className={styles.dot}>{at < now && <Icon name='check' />}</View>
        {step}
      </View>
    ))}
  </View>
)
