import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import styles from './tag.module.scss'

/** brand = act, amber = soon, red = missed, green = kept; always with a word. */
export type Tone = 'plain' | 'brand' | 'amber' | 'red' | 'green'

export const Tag = ({ tone = 'plain', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) => (
  <View className={`${styles.tag} ${styles[tone] ?? ''}`}>
    {icon && <Icon name={icon} />}
    {children}
  </View>
)
