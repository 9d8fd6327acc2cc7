import { Button } from '@/components/input/button'
import { common } from '@/copy/common'
import { filingWords } from '@/copy/filing/filing'
import type { useFiling } from './use-filing'

type Props = { filing: Pick<ReturnType<typeof useFiling>, 'busy' | 'submit' | 'startOver'>; words: string }

/** The one big button of a form, and below it the way to begin anew. */
export const Submit = ({ filing: { busy, submit, startOver }, words }: Props) => (
  <>
    <Button off={busy} onTap={submit}>
      {busy ? common.submitting : words}
    </Button>
    {startOver && (
      <Button look='plain' onTap={startOver}>
        {filingWords.startOver}
      </Button>
    )}
  </>
)
