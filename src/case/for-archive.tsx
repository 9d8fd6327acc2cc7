import { Cell, Cells } from '@/components/cell'
import type { CaseView } from '@/contract'
import { exampleWords, repeatWords } from '@/copy/case-archive'
import { isFinished, mayWithExamples } from '@/domain/case-archive/example'
import { DAY } from '@/domain/kernel/time'
import type { Duty } from '@/domain/people/person'
import { go } from '@/lib/go'

/** For staff: the case that this one repeats, and the way to make a lesson of a finished one. */
export const ForArchive = ({ view }: { view: CaseView }) => {
  const { repeatOf, createdAt, id } = view
  const mayPropose = isFinished(view) && mayWithExamples(view.as as Duty[], 'propose')
  if (!repeatOf && !mayPropose) return null
  return (
    <Cells>
      {repeatOf && (
        <Cell
          icon='retry'
          label={repeatWords(repeatOf.number, Math.floor((createdAt - repeatOf.at) / DAY))}
          onTap={() => go.case(repeatOf.id)}
        />
      )}
      {mayPropose && (
        <Cell icon='star' label={exampleWords.propose} onTap={() => go.to(`manager/cases/example/index?id=${id}`)} />
      )}
    </Cells>
  )
}
