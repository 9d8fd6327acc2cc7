import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'

export default function InboxPage() {
  return (
    <Page>
      <Skeleton />
    </Page>
  )
}
