import '@/staff/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextArea } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { ShiftHandoverDraft, ShiftHandovers, ShiftHandoverView } from '@/contract'
import { limits } from '@/contract/fields'
import { shiftHandoverWords as words } from '@/copy/estate/shift-handovers'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import { Cases } from './cases'
import styles from './index.module.scss'

type Put = { put: (all: ShiftHandovers) => void; now: number }

/** The note as it would be handed over now: what is open stands in it already. */
function Draft({ draft, put, now }: { draft: ShiftHandoverDraft } & Put) {
  const { duty, until } = draft
  const [said, setSaid] = useState('')
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const write = () =>
    act(async () => {
      const { what, after, yes } = words.ask
      if (!(await askFirst(what, after, yes))) return null
      put(await call('shiftHandovers.write', { key, duty, until, words: said.trim() }))
      return words.written
    })
  return (
    <Card title={words.mine}>
      <View className={styles.stack}>
        <View>
          <View>{words.shift(duty, until, now)}</View>
          <View className={styles.small}>{words.to(draft.to, draft.toFrom, now)}</View>
        </View>
        <Cases of={draft.cases} now={now} />
        <TextArea
          label={words.words}
          value={said}
          most={limits.words}
          placeholder={words.placeholder}
          onChange={setSaid}
        />
        <Button off={busy} onTap={write}>
          {busy ? words.writing : words.write}
        </Button>
      </View>
    </Card>
  )
}

const Said = ({ note, now }: { note: ShiftHandoverView; now: number }) => (
  <View className={styles.stack}>
    <View>
      <View>{words.line(note.by, note.to, note.duty)}</View>
      <View className={styles.small}>{words.at(note.at, now)}</View>
      <View className={styles.small}>{note.read ? words.readBy(note.read.by, note.read.at, now) : words.unread}</View>
    </View>
    {note.words !== '' && <View className={styles.text}>{note.words}</View>}
    <Cases of={note.cases} now={now} />
  </View>
)

/** What was left for me, until I say that I have read it. */
function ForMe({ note, put, now }: { note: ShiftHandoverView } & Put) {
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const read = () =>
    act(async () => {
      put(await call('shiftHandovers.read', { key, id: note.id }))
      return words.readDone
    })
  return (
    <Card
      title={words.forMe(note.by)}
      foot={
        <Button off={busy} onTap={read}>
          {words.read}
        </Button>
      }
    >
      <Said note={note} now={now} />
    </Card>
  )
}

const Past = ({ note, now }: { note: ShiftHandoverView; now: number }) => (
  <Card>
    <Said note={note} now={now} />
  </Card>
)

/** 交接班: what I leave to who comes next, and what was left for me. */
export default function ShiftHandoverPage() {
  const remote = useRemote('shiftHandovers.get', {})
  const now = useNow()
  const { put } = remote
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 4]} />}>
        {({ draft, written, forMe, past }) => (
          <>
            {forMe.map((note) => (
              <ForMe key={note.id} note={note} put={put} now={now} />
            ))}
            {written && <Past note={written} now={now} />}
            {draft && !written && <Draft draft={draft} put={put} now={now} />}
            {!draft && forMe.length === 0 && <Panel icon='time' what={words.noShift} todo={words.noShiftHint} />}
            {past.length > 0 && <View className={styles.heading}>{words.past}</View>}
            {past.map((note) => (
              <Past key={note.id} note={note} now={now} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
