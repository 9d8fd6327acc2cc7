import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'

export default function HomePage() {
  return (
    <Page tab='home'>
      <Skeleton />
    </Page>
  )
}
