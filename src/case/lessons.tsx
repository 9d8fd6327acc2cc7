import { Cell, Cells } from '@/components/layout/cell'
import type { CaseView } from '@/contract'
import { exampleWords, helpFromCase, repeatWords } from '@/copy/case/case-search'
import { isFinished, mayWithExamples } from '@/domain/case-search/example'
import { mayHelp } from '@/domain/help/article'
import { isAnswered } from '@/domain/help/from-case'
import { DAY } from '@/domain/kernel/time'
import type { Duty } from '@/domain/people/duties'
import { go } from '@/lib/go'

/** For staff: the case that this one repeats, and the ways to make a lesson of a finished one, and an answer for everybody of an enquiry. */
export const Lessons = ({ view }: { view: CaseView }) => {
  const { repeatOf, createdAt, id } = view
  const mayPropose = isFinished(view) && mayWithExamples(view.as as Duty[], 'propose')
  const mayWrite = isAnswered(view) && mayHelp(view.as as Duty[], 'write')
  if (!repeatOf && !mayPropose && !mayWrite) return null
  return (
    <Cells>
      {repeatOf && (
        <Cell
          icon='retry'
          label={repeatWords(repeatOf.number, Math.floor((createdAt - repeatOf.at) / DAY))}
          onTap={() => go.case(repeatOf.id)}
        />
      )}
      {mayWrite && (
        <Cell
          icon='empty'
          label={helpFromCase.label}
          note={helpFromCase.hint}
          onTap={() => go.to(`office/help/write/index?case=${id}`)}
        />
      )}
      {mayPropose && (
        <Cell
          icon='star'
          label={exampleWords.propose}
          onTap={() => go.to(`insight/case-search/example/index?id=${id}`)}
        />
      )}
    </Cells>
  )
}
