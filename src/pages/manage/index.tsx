import { Skeleton } from '@/components/skeleton'
import { TabPage } from '@/features/session/tab-page'

export default function ManagePage() {
  return (
    <TabPage tab='manage'>
      <Skeleton />
    </TabPage>
  )
}
