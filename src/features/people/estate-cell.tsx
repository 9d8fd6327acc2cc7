import { Cell, Cells } from '@/components/layout/cell'
import type { Me } from '@/contract'
import { meWords } from '@/copy/people/me'
import { useSession } from '@/features/session/session'
import { useAct } from '@/lib/use-act'
import { chooseEstate } from './current-home'

/** The estate that screens stand in, for who works in several. `changed`: what is on the screen has to be asked anew. */
export function EstateCell({ me, changed }: { me: Me; changed?: () => void }) {
  const know = useSession((session) => session.know)
  const { busy, act } = useAct()
  const change = () =>
    act(async () => {
      const now = await chooseEstate(me)
      if (!now) return null
      know(now)
      changed?.()
      return meWords.nowIn(now.estate.name)
    })
  if (me.estates.length < 2) return null
  return (
    <Cells>
      <Cell icon='building' label={me.estate.name} note={meWords.otherEstate} {...(!busy && { onTap: change })} />
    </Cells>
  )
}
