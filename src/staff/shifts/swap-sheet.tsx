import { useState } from 'react'
import { Button } from '@/components/input/button'
import { PickLine } from '@/components/input/picker'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Sheet } from '@/components/layout/sheet'
import { Skeleton } from '@/components/layout/skeleton'
import type { SwapChoices } from '@/contract'
import { shiftsWords as words } from '@/copy/estate/roster'
import { spanDate } from '@/copy/estate/roster-words'
import type { Shift } from '@/domain/roster/shift'
import { useRemote } from '@/lib/remote'

type WantedSwap = { to: string; inReturnId: string | null }
type Props = { monday: number; shift: Shift; busy: boolean; propose: (asked: WantedSwap) => void; close: () => void }

const Choose = ({ choices, busy, propose }: Pick<Props, 'busy' | 'propose'> & { choices: SwapChoices }) => {
  const { colleagues } = choices
  const [who, setWho] = useState(0)
  const [back, setBack] = useState(0)
  const colleague = colleagues[who]
  if (!colleague) return <Panel icon='people' what={words.nobody} todo={words.nobodyHint} />
  const returns = [
    ...(colleague.free ? [{ id: null, line: words.forNothing }] : []),
    ...colleague.inReturn.map((one) => ({ id: one.id, line: spanDate(one.from, one.until) })),
  ]
  return (
    <>
      <PickLine
        label={words.colleague}
        options={colleagues.map(({ name }) => name)}
        chosen={who}
        placeholder={words.chooseColleague}
        onChoose={(index) => {
          setWho(index)
          setBack(0)
        }}
      />
      <PickLine
        label={words.inReturn}
        options={returns.map(({ line }) => line)}
        chosen={back}
        placeholder={words.inReturn}
        onChoose={setBack}
      />
      <Button off={busy} onTap={() => propose({ to: colleague.personId, inReturnId: returns[back]?.id ?? null })}>
        {words.propose}
      </Button>
    </>
  )
}

/** Whom to ask for a swap, and what to take in return: only what would be accepted. */
export function SwapSheet({ monday, shift, busy, propose, close }: Props) {
  const choices = useRemote('roster.swapChoices', { monday, shiftId: shift.id })
  return (
    <Sheet title={words.chooseTitle} hint={`${spanDate(shift.from, shift.until)}\n${words.chooseHint}`} onClose={close}>
      <Loaded of={choices} skeleton={<Skeleton cards={[2]} />}>
        {(known) => <Choose choices={known} busy={busy} propose={propose} />}
      </Loaded>
    </Sheet>
  )
}
