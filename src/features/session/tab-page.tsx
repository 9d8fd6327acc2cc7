import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { QueueStrip } from '@/features/queue/strip'
import { platform } from '@/lib/platform/platform'
import { TabBar } from './tab-bar'
import { type Tab, useTab } from './tabs'

/** The frame of a page that the tab bar leads to. */
export function TabPage({ tab, children }: { tab: Tab; children: ReactNode }) {
  const show = useTab((current) => current.show)
  useDidShow(() => show(tab))
  return (
    <Page tabbed bar={platform.pagesDrawTabBar && <TabBar />}>
      <QueueStrip />
      {children}
    </Page>
  )
}
