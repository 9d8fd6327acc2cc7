import { Page } from '@/components/page'
import { ExampleList } from '@/features/case-archive/example-list'

/** 好案例: what colleagues learned, for everybody who works here. */
export default function ExamplesPage() {
  return (
    <Page>
      <ExampleList />
    </Page>
  )
}
