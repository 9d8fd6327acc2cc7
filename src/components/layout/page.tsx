import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useLargeText } from '@/lib/large-text'
import styles from './page.module.scss'

type Frame = {
  /** Big buttons that stay at the bottom of the screen. */
  foot?: ReactNode
  /** Room for the tab bar; `bar` is the bar itself where the page has to draw it. */
  tabbed?: boolean
  bar?: ReactNode
  children: ReactNode
}

/** The frame of every page: text size, ground, safe areas. */
export function Page({ foot, tabbed, bar, children }: Frame) {
  const large = useLargeText((mode) => mode.large)
  return (
    <View className={`${styles.page} ${large ? 'large' : ''}`}>
      <View className={`${styles.body} ${tabbed ? styles.tabbed : ''}`}>{children}</View>
      {foot && <View className={styles.foot}>{foot}</View>}
      {bar}
    </View>
  )
}
