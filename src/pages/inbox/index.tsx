import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function InboxPage() {
  return (
    <Page>
      <Skeleton />
    </Page>
  )
}
