import { View } from '@tarojs/components'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { silenceLine, silenceTitles } from '@/copy/case/case-page'

/** For staff: the household does not answer, and how far they are with calling it. */
export const Silence = ({ view: { silence } }: { view: CaseView }) =>
  silence && (
    <Card title={silenceTitles[silence.about]}>
      <View>{silenceLine(silence)}</View>
    </Card>
  )
