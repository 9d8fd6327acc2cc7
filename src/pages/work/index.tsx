import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function WorkPage() {
  return (
    <Page tab='work'>
      <Skeleton />
    </Page>
  )
}
