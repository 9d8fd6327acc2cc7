import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Sheet } from '@/components/layout/sheet'
import { errorLine } from '@/copy/errors'
import { homeProfileWords as words } from '@/copy/people/home-profiles'
import { profileWords } from '@/copy/people/my-data'
import { isIdentityNumber, tidyIdentity } from '@/domain/privacy/identity'
import { call, newKey } from '@/lib/call'
import { useAct } from '@/lib/use-act'

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
        await call('homeProfiles.recordIdentity', { key: newKey(), personId, number })
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
