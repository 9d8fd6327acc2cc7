import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function ManagePage() {
  return (
    <Page tab='manage'>
      <Skeleton />
    </Page>
  )
}
