import { Stack } from '@/components/layout/stack'
import '@/staff/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { TextLine } from '@/components/input/field'
import { PickLine } from '@/components/input/picker'
import { Segments } from '@/components/input/segments'
import { Toggle } from '@/components/input/toggle'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me } from '@/contract'
import { listWords as words } from '@/copy/tabs/work-list'
import { type Kind, kinds } from '@/domain/matter/kinds'
import { isOffice } from '@/domain/people/person'
import { CaseList } from '@/features/cases/case-list'
import { More } from '@/features/paging/more'
import { useSession } from '@/features/session/session'
import { useRemote } from '@/lib/remote'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'
import { type Filter, useList } from './use-list'

const views = ['office', 'mine'] as const
const LONGEST = 30

/** Whoever sees only his own work has nothing to choose between. */
const mayChoose = (me: Me | null) => me?.duties.some(isOffice) ?? false

type Kinds = Kind | 'all'

/** By number, words or home, for whoever has more before him than a screen holds. */
function Find({ change }: { change: (part: Partial<Filter>) => void }) {
  const [typed, type] = useState('')
  return (
    <>
      <TextLine value={typed} most={LONGEST} placeholder={words.searchHint} onChange={type} />
      <Button look='plain' onTap={() => change({ words: typed.trim() })}>
        {words.search}
      </Button>
    </>
  )
}

type FilterProps = { filter: Filter; change: (part: Partial<Filter>) => void; estateId: string }

function Filters({ filter, change, estateId }: FilterProps) {
  const { data } = useRemote('register.listBuildings', { estateId })
  const buildings = data?.buildings.map(({ name }) => name) ?? []
  return (
    <Card>
      <Stack>
        <Find change={change} />
        <Choice<Kinds>
          columns='three'
          options={(['all', ...kinds] as const).map((value) => ({ value, name: words.kinds[value] }))}
          chosen={filter.kind ?? 'all'}
          onChoose={(kind) => change({ kind: kind === 'all' ? null : kind })}
        />
        <PickLine
          label={words.building}
          options={[words.anyBuilding, ...buildings]}
          chosen={filter.building === null ? 0 : buildings.indexOf(filter.building) + 1}
          placeholder={filter.building ?? words.anyBuilding}
          onChoose={(index) => change({ building: buildings[index - 1] ?? null })}
        />
        <Toggle words={words.urgent} hint={words.urgentHint} on={filter.urgent} turn={(urgent) => change({ urgent })} />
      </Stack>
    </Card>
  )
}

function List({ filter }: { filter: Filter }) {
  const list = useList(filter)
  const now = useNow()
  return (
    <Loaded of={list} skeleton={<Skeleton cards={[4, 4, 4]} />}>
      {() => (
        <>
          <CaseList
            rows={list.rows}
            now={now}
            forStaff
            own={filter.view === 'mine'}
            changed={list.reload}
            empty={<Panel icon='check' what={words.none} todo={words.noneHint} />}
          />
          <More paged={list} />
        </>
      )}
    </Loaded>
  )
}

/** 工单: everything open, or a part of it, by what is due next. */
export default function WorkListPage() {
  const { view = 'mine', building = '' } = useRouter().params
  const me = useSession((session) => session.me)
  const [filter, setFilter] = useState<Filter>({
    view: views.find((one) => one === view) ?? 'mine',
    kind: null,
    urgent: false,
    words: '',
    building: decodeURIComponent(building) || null,
  })
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part })
  return (
    <Page>
      {mayChoose(me) && (
        <Segments
          of={views.map((key) => ({ key, words: words[key] }))}
          current={filter.view}
          choose={(key) => change({ view: key })}
        />
      )}
      {me && <Filters filter={filter} change={change} estateId={me.estate.id} />}
      {/* A box of their own: rows that come do not send the filters once more. */}
      <View className={styles.list}>
        <List key={JSON.stringify(filter)} filter={filter} />
      </View>
    </Page>
  )
}
