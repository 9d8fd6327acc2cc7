import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextArea } from '@/components/input/field'
import { Sheet } from '@/components/layout/sheet'
import { limits } from '@/contract/fields'
import { errorText } from '@/copy/errors'
import { decideWords as words } from '@/copy/people/applications'

type Props = { busy: boolean; close: () => void; refuse: (reason: string) => void }

/** Why an application is refused; the applicant reads it. */
export function RefuseSheet({ busy, close, refuse }: Props) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && !reason.trim() ? errorText({ code: 'BAD_INPUT', reason: 'TEXT_EMPTY' }).what : null
  const send = () => {
    setTried(true)
    if (reason.trim()) refuse(reason.trim())
  }
  return (
    <Sheet
      title={words.refuseTitle}
      hint={words.refuseHint}
      onClose={close}
      foot={
        <Button off={busy} onTap={send}>
          {words.refuse}
        </Button>
      }
    >
      <TextArea
        value={reason}
        most={limits.reason}
        placeholder={words.refusePlaceholder}
        error={missing}
        inSheet
        onChange={setReason}
      />
    </Sheet>
  )
}
