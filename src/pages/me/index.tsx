import { Skeleton } from '@/components/skeleton'
import { TabPage } from '@/features/session/tab-page'

export default function MePage() {
  return (
    <TabPage tab='me'>
      <Skeleton />
    </TabPage>
  )
}
