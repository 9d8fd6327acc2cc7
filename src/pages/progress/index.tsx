import { Skeleton } from '@/components/skeleton'
import { TabPage } from '@/features/session/tab-page'

export default function ProgressPage() {
  return (
    <TabPage tab='progress'>
      <Skeleton />
    </TabPage>
  )
}
