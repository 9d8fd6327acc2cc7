import { TabBar } from '@/components/TabBar'

/** WeChat draws this below every tab page by itself. */
export default function CustomTabBar() {
  return <TabBar />
}
