import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { PickLine } from '@/components/input/picker'
import { Segments } from '@/components/input/segments'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { BroadcastProgress, UnreadRow } from '@/contract'
import { common } from '@/copy/common'
import { progressWords as words } from '@/copy/messages/broadcast-page'
import { timeWords } from '@/copy/time'
import { More } from '@/features/paging/more'
import { useReveal } from '@/features/privacy/use-reveal'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import styles from './index.module.scss'
import { useUnread } from './use-unread'

type RowProps = { id: string; row: UnreadRow; now: number; told: (progress: BroadcastProgress) => void }

const Buttons = ({ id, row, told }: Omit<RowProps, 'now'>) => {
  const { busy: dialling, dial } = useReveal('broadcasts.revealPhone')
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const { personId } = row
  const note = () =>
    act(async () => {
      told(await call('broadcasts.noteTold', { key, id, personId }))
      return words.saved
    })
  return (
    <View className={styles.buttons}>
      {row.mayCall && (
        <Button small icon='call' off={dialling} onTap={() => dial({ id, personId })}>
          {common.call}
        </Button>
      )}
      <Button small look='plain' off={busy} onTap={note}>
        {words.called}
      </Button>
    </View>
  )
}

const Row = ({ id, row, now, told }: RowProps) => (
  <Card
    title={row.as === 'staff' ? `${words.staff} ${row.name}` : `${row.place} ${row.name}`}
    aside={<Tag tone={row.stand === 'listed' ? 'red' : 'plain'}>{words.stands[row.stand]}</Tag>}
  >
    {row.phoneMasked !== '' && <View className={styles.small}>{row.phoneMasked}</View>}
    {row.told ? (
      <View className={styles.small}>{words.calledBy(row.told.by, timeWords(row.told.at, now))}</View>
    ) : (
      <Buttons id={id} row={row} told={told} />
    )}
  </Card>
)

type Shown = { progress: BroadcastProgress; estateId: string; now: number; put: (progress: BroadcastProgress) => void }

const List = (about: Shown & { listed: boolean; building: string | null }) => {
  const { progress, listed, building, now, put } = about
  const list = useUnread({ id: progress.id, listed, building })
  const { reload } = list
  const { read } = progress.tally
  const known = useRef(read)
  useEffect(() => {
    if (known.current === read) return
    known.current = read
    void reload()
  }, [read, reload])
  const told = async (row: UnreadRow, after: BroadcastProgress) => {
    put(after)
    list.told(row)
    await reload()
  }
  const none = listed
    ? { what: words.nobodyListed, todo: words.nobodyListedHint }
    : { what: words.nobodyLeft, todo: words.nobodyLeftHint }
  return (
    <Loaded part of={list} skeleton={<Skeleton cards={[2, 2, 2]} />}>
      {() => (
        <>
          {list.rows.map((row) => (
            <Row key={row.id} id={progress.id} row={row} now={now} told={(after) => told(row, after)} />
          ))}
          {list.rows.length === 0 && <Panel icon='check' {...none} />}
          <More paged={list} />
        </>
      )}
    </Loaded>
  )
}

/** The buildings that people of the broadcast may live in; none to choose from where it is only one. */
const useBuildings = ({ audience }: BroadcastProgress, estateId: string): string[] => {
  const { residents } = audience
  const remote = useRemote('register.listBuildings', residents === 'estate' ? { estateId } : null)
  if (residents === 'buildings') return audience.buildings
  return (remote.data?.buildings ?? []).map(({ name }) => name)
}

/** 未确认的人: by building, all or only those whom nothing reached. */
export function Unread(shown: Shown) {
  const { progress, estateId } = shown
  const [view, show] = useState<'all' | 'listed'>(progress.tally.listed > 0 ? 'listed' : 'all')
  const [building, choose] = useState<string | null>(null)
  const buildings = useBuildings(progress, estateId)
  const { sent, read, listed } = progress.tally
  return (
    <>
      <View className={styles.heading}>{words.unread}</View>
      <Segments
        of={[
          { key: 'listed', words: words.onlyListed, count: listed },
          { key: 'all', words: words.all, count: sent - read },
        ]}
        current={view}
        choose={show}
      />
      {buildings.length > 1 && (
        <PickLine
          label={words.building}
          options={[words.everywhere, ...buildings]}
          chosen={building === null ? 0 : buildings.indexOf(building) + 1}
          placeholder={words.everywhere}
          onChoose={(index) => choose(index === 0 ? null : (buildings[index - 1] ?? null))}
        />
      )}
      <List key={`${view} ${building ?? ''}`} {...shown} listed={view === 'listed'} building={building} />
    </>
  )
}
