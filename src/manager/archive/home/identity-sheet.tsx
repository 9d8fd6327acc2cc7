import { useState } from 'react'
import { Button } from '@/components/button'
import { TextLine } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { archiveWords as words } from '@/copy/archive'
import { errorLine } from '@/copy/errors'
import { profileWords } from '@/copy/my-data'
import { isIdentityNumber, tidyIdentity } from '@/domain/privacy/identity'
import { useAct } from '@/features/live/use-act'
import { call, newKey } from '@/lib/call'

type Props = { personId: string; recorded: () => Promise<void>; close: () => void }

/** The desk records an identity number from the card before it; checked here and again on the server. */
export function IdentitySheet({ personId, recorded, close }: Props) {
  const { busy, act } = useAct()
  const [number, type] = useState('')
  const [wrong, mark] = useState(false)
  const save = () => {
    const right = isIdentityNumber(tidyIdentity(number))
    mark(!right)
    if (right) {
      act(async () => {
        await call('archive.recordIdentity', { key: newKey(), personId, number })
        await recorded()
        close()
        return words.identitySaved
      })
    }
  }
  return (
    <Sheet
      title={words.identityTitle}
      hint={words.identityHint}
      onClose={close}
      foot={
        <Button off={busy} onTap={save}>
          {profileWords.save}
        </Button>
      }
    >
      <TextLine
        value={number}
        most={20}
        placeholder={words.identityPlaceholder}
        error={wrong ? errorLine({ code: 'BAD_INPUT', reason: 'IDENTITY_WRONG' }) : null}
        onChange={type}
      />
    </Sheet>
  )
}
