import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './card.module.scss'

type Props = {
  title?: ReactNode
  aside?: ReactNode
  onTap?: () => void
  /** Below, and not part of where the card leads: a button of its own. */
  foot?: ReactNode
  children?: ReactNode
}

const Body = ({ card, title, aside, onTap, children }: Omit<Props, 'foot'> & { card?: boolean }) => (
  <View
    className={card ? styles.card : ''}
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

/** A white card on the quiet ground; with `onTap` the whole card leads somewhere. */
export const Card = ({ foot, ...body }: Props) =>
  foot ? (
    <View className={styles.card}>
      <Body {...body} />
      <View className={styles.foot}>{foot}</View>
    </View>
  ) : (
    <Body card {...body} />
  )
