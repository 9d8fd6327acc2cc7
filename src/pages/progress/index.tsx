import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function ProgressPage() {
  return (
    <Page tab='progress'>
      <Skeleton />
    </Page>
  )
}
