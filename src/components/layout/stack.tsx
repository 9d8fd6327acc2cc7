import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './stack.module.scss'

/** Things below each other, with as much room between them as a step of the scale. */
export const Stack = ({ gap = 16, children }: { gap?: 8 | 12 | 16 | 24; children: ReactNode }) => (
  <View className={`${styles.stack} ${styles[`gap${gap}`] ?? ''}`}>{children}</View>
)
