import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import type { CaseView } from '@/contract'
import { silenceLine } from '@/copy/case-page'
import { moveWords } from '@/copy/moves'

/** For staff: the household does not answer, and how far they are with calling it. */
export const Silence = ({ view: { silence } }: { view: CaseView }) =>
  silence && (
    <Card title={moveWords.noteCall}>
      <View>{silenceLine(silence)}</View>
    </Card>
  )
