import type { HelpItem } from '@/contract'
import { fittingWords, helpWords } from '@/copy/estate/help'
import { useConcernDraft } from '@/features/filing/concern-draft'
import { Fitting } from '@/features/help/fitting'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'

/** While a question is written: answers that are there already. Whoever finds his need not send it any more. */
export function MaybeAnswered({ estateId }: { estateId?: string }) {
  const { draft, startOver } = useConcernDraft()
  const { act } = useAct()
  const solve = ({ id, version }: HelpItem) =>
    void act(async () => {
      await call('help.rate', { key: newKey(), id, version, helpful: true })
      startOver()
      await go.back()
      return helpWords.thanks
    })
  return (
    <Fitting
      {...(estateId !== undefined && { estateId })}
      typed={draft.words}
      guide
      step={{ words: fittingWords.solved, act: solve }}
    />
  )
}
