import { Button } from '@/components/input/button'
import { Panel } from '@/components/layout/empty-state'
import { waitingWords as words } from '@/copy/case/waiting'
import { EntryCard } from '@/features/queue/entry-card'
import { go } from '@/lib/go'
import { platform } from '@/lib/platform/platform'
import { keyOf } from '@/lib/queue/entry'
import { useQueue } from '@/lib/queue/phone-queue'
import { useNow } from '@/lib/use-now'

/** `phone` is the estate's, for residents. */
type Props = { id: string; again: () => void; phone: string | null }

/** After filing without a network: it waits on the phone, has arrived meanwhile, or was refused. What is urgent is better called in. */
export function Kept({ id, again, phone }: Props) {
  const entry = useQueue((state) => state.entries.find((one) => keyOf(one) === id))
  const caseId = useQueue((state) => state.sent[id])
  const now = useNow()
  return (
    <>
      {!entry?.refused && <Panel icon={caseId ? 'check' : 'offline'} what={caseId ? words.arrived : words.kept} />}
      {phone && entry?.about.urgent && (
        <Button icon='call' onTap={() => platform.callPhone(phone)}>
          {words.urgent}
        </Button>
      )}
      {entry && <EntryCard entry={entry} now={now} />}
      {caseId && <Button onTap={() => go.newCase(caseId)}>{words.toCase}</Button>}
      <Button look='plain' onTap={again}>
        {words.another}
      </Button>
    </>
  )
}
