import '@/insight/errors'
import { Page } from '@/components/layout/page'
import { ExampleList } from '@/features/case-search/example-list'

/** 好案例: what colleagues learned, for everybody who works here. */
export default function ExamplesPage() {
  return (
    <Page>
      <ExampleList />
    </Page>
  )
}
