import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'

export default function CasePage() {
  return (
    <Page>
      <Skeleton />
    </Page>
  )
}
