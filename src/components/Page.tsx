import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { staleLine } from '@/copy/common'
import { useLargeText } from '@/features/session/large-text'
import { type Tab, useTab } from '@/features/session/tabs'
import { serverNow } from '@/lib/call'
import { platform } from '@/lib/platform'
import type { Remote } from '@/lib/remote'
import { Icon } from './Icon'
import styles from './Page.module.scss'
import { Skeleton } from './Skeleton'
import { TabBar } from './TabBar'
import { Trouble } from './Trouble'

type Frame = { tab?: Tab; foot?: ReactNode; children: ReactNode }

/** The frame of every page: text size, safe areas, the tab bar, and big buttons at the bottom. */
export function Page({ tab, foot, children }: Frame) {
  const large = useLargeText((mode) => mode.large)
  const show = useTab((current) => current.show)
  useDidShow(() => {
    if (tab) show(tab)
  })
  return (
    <View className={`${styles.page} ${large ? 'large' : ''}`}>
      <View className={`${styles.body} ${tab ? styles.tabbed : ''}`}>{children}</View>
      {foot && <View className={styles.foot}>{foot}</View>}
      {tab && platform.pagesDrawTabBar && <TabBar />}
    </View>
  )
}

type Shown<T> = {
  of: Remote<T>
  /** The page's own shape while it loads. */
  skeleton?: ReactNode
  children: (data: T) => ReactNode
}

/** One pattern for loading, trouble, no rights and no network, around what the server knows. */
export function Loaded<T>({ of, skeleton, children }: Shown<T>) {
  if (of.data === null) return of.error ? <Trouble error={of.error} retry={of.reload} /> : (skeleton ?? <Skeleton />)
  return (
    <>
      {of.error && of.at !== null && (
        <View className={styles.banner}>
          <Icon name='offline' />
          <View>{staleLine(of.at, serverNow())}</View>
        </View>
      )}
      {children(of.data)}
    </>
  )
}
