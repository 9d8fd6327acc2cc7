import { useState } from 'react'
import { Button } from '@/components/input/button'
import { DayLine } from '@/components/input/picker'
import { Sheet } from '@/components/layout/sheet'
import type { Household, HouseholdMember, InvitationView } from '@/contract'
import { ended, endWords, leaveWords, householdWords as words } from '@/copy/people/household'
import { exactDay } from '@/copy/time'
import { DAY, shanghaiDay, startOfDay } from '@/domain/kernel/time'
import { call, newKey } from '@/lib/call'
import { serverNow } from '@/lib/server-clock'
import { askFirst } from '@/lib/show'
import { useAct } from '../../lib/use-act'
import { CodeCard } from './code-card'

/** A tenancy or a proxy may be agreed for so long. */
export const LONGEST_MS = 10 * 365 * DAY

type Props = {
  household: Household
  member: HouseholdMember
  close: () => void
  /** An invitation was drawn up: close, and ask what is open now. */
  invited: () => void
  /** What is known of the home now; null when the reader may not see it any more. */
  changed: (household: Household | null) => void
}

/** What the reader may change about somebody's place in the home: its last day, or that it ends now. */
export function MemberSheet({ household, member, close, invited, changed }: Props) {
  const { busy, act } = useAct()
  const [now] = useState(serverNow)
  const [key] = useState(newKey)
  const [day, setDay] = useState(member.until === null ? null : startOfDay(shanghaiDay(member.until - 1)))
  const [made, setMade] = useState<InvitationView | null>(null)
  const { homeId, label } = household
  const { personId, name, relation, me } = member

  const end = async () => {
    const { ask, after, yes } = me ? leaveWords : endWords[relation]
    if (!(await askFirst(ask(me ? label : name), after, yes))) return
    await act(async () => {
      const left = await call('household.endMembership', { key, homeId, personId })
      changed(left.household)
      return me ? words.left(label) : ended[relation](name)
    })
  }
  const changeEnd = (until: number | null) =>
    act(async () => {
      changed(await call('household.changeEndDate', { key: newKey(), homeId, personId, until }))
      return words.saved
    })

  const inviteToSignIn = () =>
    act(async () => {
      setMade(await call('household.inviteRegistered', { key, personId, homeId }))
      return null
    })

  if (made) {
    return (
      <Sheet title={name} onClose={invited}>
        <CodeCard invitation={made} />
      </Sheet>
    )
  }
  return (
    <Sheet title={name} onClose={close}>
      {member.may.includes('changeEndDate') && (
        <>
          <DayLine
            label={words.endDay}
            chosen={day}
            from={now}
            until={now + LONGEST_MS}
            placeholder={words.noEnd}
            words={exactDay}
            onChoose={setDay}
          />
          {day !== null && day + DAY !== member.until && (
            <Button off={busy} onTap={() => changeEnd(day + DAY)}>
              {words.save}
            </Button>
          )}
          {member.until !== null && relation !== 'lessee' && (
            <Button look='plain' off={busy} onTap={() => changeEnd(null)}>
              {words.noEnd}
            </Button>
          )}
        </>
      )}
      {household.former !== null && !member.signedIn && (
        <Button look='plain' icon='invite' off={busy} onTap={inviteToSignIn}>
          {words.inviteToSignIn}
        </Button>
      )}
      {member.may.includes('end') && (
        <Button look='danger' off={busy} onTap={end}>
          {me ? words.leave : endWords[relation].button}
        </Button>
      )}
    </Sheet>
  )
}
