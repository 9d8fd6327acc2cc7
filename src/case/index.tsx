import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function CasePage() {
  return (
    <Page>
      <Skeleton />
    </Page>
  )
}
