import { TabBar } from '@/features/session/tab-bar'

/** WeChat draws this below every tab page by itself. */
export default function CustomTabBar() {
  return <TabBar />
}
