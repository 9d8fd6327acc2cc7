import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './card.module.scss'

type Props = { title?: ReactNode; aside?: ReactNode; onTap?: () => void; children?: ReactNode }

/** A white card on the quiet ground; with `onTap` the whole card leads somewhere. */
export const Card = ({ title, aside, onTap, children }: Props) => (
  <View
    className={styles.card}
    hoverClass={onTap ? styles.pressed : 'none'}
    {...(onTap && { ariaRole: 'button', onClick: onTap })}
  >
    {(title || aside) && (
      <View className={styles.head}>
        <View className={styles.title}>{title}</View>
        {aside && <View className={styles.aside}>{aside}</View>}
      </View>
    )}
    {children}
  </View>
)
