import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { TextArea } from '@/components/input/field'
import { Sheet } from '@/components/layout/sheet'
import type { UnreachedRow } from '@/contract'
import { limits } from '@/contract/fields'
import { unreachedWords as words } from '@/copy/messages/unreached'
import { type WayToReach, waysToReach } from '@/domain/message/unreached'
import { call, newKey } from '@/lib/call'
import { showDone } from '@/lib/show'
import { useAct } from '@/lib/use-act'

type Props = { row: UnreachedRow; close: () => void; done: (id: string) => Promise<unknown> }

/** How the person was told after all. */
export function SettleSheet({ row, close, done }: Props) {
  const [how, choose] = useState<WayToReach | null>(null)
  const [note, write] = useState('')
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const save = () => {
    if (how === null) return showDone(words.chooseOne)
    return act(async () => {
      await call('unreached.settle', { id: row.id, key, how, note: note.trim() })
      close()
      await done(row.id)
      return words.saved
    })
  }
  return (
    <Sheet
      title={words.sheet(row.name)}
      onClose={close}
      foot={
        <Button off={busy} onTap={save}>
          {busy ? words.saving : words.save}
        </Button>
      }
    >
      <Choice
        options={waysToReach.map((value) => ({ value, name: words.ways[value] }))}
        chosen={how}
        columns='one'
        onChoose={choose}
      />
      <TextArea
        inSheet
        label={words.noteLabel}
        value={note}
        most={limits.reason}
        placeholder={words.notePlaceholder}
        onChange={write}
      />
    </Sheet>
  )
}
