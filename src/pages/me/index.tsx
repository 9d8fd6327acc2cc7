import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function MePage() {
  return (
    <Page tab='me'>
      <Skeleton />
    </Page>
  )
}
