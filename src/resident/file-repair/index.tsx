import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'

export default function FileRepairPage() {
  return (
    <Page>
      <Skeleton />
    </Page>
  )
}
