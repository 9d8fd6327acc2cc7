import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function FileRepairPage() {
  return (
    <Page>
      <Skeleton />
    </Page>
  )
}
