import { Skeleton } from '@/components/skeleton'
import { TabPage } from '@/features/session/tab-page'

export default function WorkPage() {
  return (
    <TabPage tab='work'>
      <Skeleton />
    </TabPage>
  )
}
