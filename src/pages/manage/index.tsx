import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/icon'
import { Loaded } from '@/components/loaded'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import type { CaseRow, Overview, PersonLoad } from '@/contract'
import { manageWords } from '@/copy/manage'
import { byDue } from '@/features/cases/by-due'
import { CaseList } from '@/features/cases/case-list'
import { Segments } from '@/features/live/segments'
import { useNow } from '@/features/live/use-now'
import { PeopleCard } from '@/features/manage/people-card'
import { type Figure, Tiles } from '@/features/manage/tiles'
import { useOverview } from '@/features/manage/use-overview'
import { TabPage } from '@/features/session/tab-page'
import styles from './index.module.scss'

type Chosen = { figure: Figure } | { person: PersonLoad } | 'people'

const segments = [
  { key: 'cases', words: manageWords.cases },
  { key: 'people', words: manageWords.byPerson },
] as const

/** What nobody has yet comes before everything else. */
const first = (overview: Overview): Chosen => ({ figure: overview.unassigned.length > 0 ? 'unassigned' : 'open' })

const List = ({ name, rows, none }: { name: string; rows: CaseRow[]; none: string }) => (
  <>
    {rows.length > 0 && <View className={styles.heading}>{manageWords.listOf(name, rows.length)}</View>}
    <CaseList
      rows={byDue(rows)}
      now={useNow()}
      forStaff
      empty={<Panel icon='check' what={none} todo={manageWords.noneHint} />}
    />
  </>
)

const Opened = ({ chosen, overview, choose }: { chosen: Chosen; overview: Overview; choose: (c: Chosen) => void }) => {
  if (chosen === 'people') {
    if (overview.byPerson.length === 0) return <Panel icon='me' what={manageWords.nobody} todo={manageWords.noneHint} />
    return <PeopleCard people={overview.byPerson} choose={(person) => choose({ person })} />
  }
  if ('figure' in chosen) {
    const { figure } = chosen
    return <List name={manageWords[figure]} rows={overview[figure]} none={manageWords.none[figure]} />
  }
  const { name, personId } = chosen.person
  const rows = overview.open.filter((row) => row.assigneeId === personId)
  return <List name={manageWords.casesOf(name)} rows={rows} none={manageWords.none.person} />
}

/** 管理: today at a glance, from every figure down to its cases. */
export default function ManagePage() {
  const remote = useOverview()
  const [picked, choose] = useState<Chosen | null>(null)
  return (
    <TabPage tab='manage'>
      <Loaded of={remote} skeleton={<Skeleton cards={[2, 2, 4, 4]} />}>
        {(overview) => {
          const chosen = picked ?? first(overview)
          const figure = chosen !== 'people' && 'figure' in chosen ? chosen.figure : null
          return (
            <>
              <Tiles overview={overview} current={figure} choose={(to) => choose({ figure: to })} />
              <View className={styles.done}>
                <Icon name='kept' />
                {manageWords.finishedLine(overview.finishedToday)}
              </View>
              <Segments
                of={segments}
                current={figure ? 'cases' : 'people'}
                choose={(key) => choose(key === 'people' ? 'people' : first(overview))}
              />
              <Opened chosen={chosen} overview={overview} choose={choose} />
            </>
          )
        }}
      </Loaded>
    </TabPage>
  )
}
