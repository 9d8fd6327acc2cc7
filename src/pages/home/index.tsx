import { Skeleton } from '@/components/skeleton'
import { TabPage } from '@/features/session/tab-page'

export default function HomePage() {
  return (
    <TabPage tab='home'>
      <Skeleton />
    </TabPage>
  )
}
