import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { Segments } from '@/components/input/segments'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { CaseRow, Me, Overview, PersonLoad } from '@/contract'
import { manageWords } from '@/copy/tabs/manage'
import { workWords } from '@/copy/tabs/work'
import { byDue } from '@/features/cases/by-due'
import { CaseList } from '@/features/cases/case-list'
import { PeopleCard } from '@/features/manage/people-card'
import { type Figure, Tiles } from '@/features/manage/tiles'
import { useCasesOf } from '@/features/manage/use-cases-of'
import { useOverview } from '@/features/manage/use-overview'
import { More } from '@/features/paging/more'
import { EstateCell } from '@/features/people/estate-cell'
import { EntranceCells } from '@/features/session/entrance-cells'
import { entrancesOf } from '@/features/session/entrances'
import { useSession } from '@/features/session/session'
import { TabPage } from '@/features/session/tab-page'
import { seesFigures } from '@/features/session/tabs'
import { go } from '@/lib/go'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'

type Chosen = { figure: Figure } | { person: PersonLoad } | 'people' | 'office'

const segments = [
  { key: 'cases', words: manageWords.cases },
  { key: 'people', words: manageWords.byPerson },
  { key: 'office', words: manageWords.office },
] as const

const hasOffice = (me: Me | null) => entrancesOf(me, 'manage').length > 0

/** What nobody has yet comes before everything else. */
const first = (overview: Overview): Chosen => ({ figure: overview.counts.unassigned > 0 ? 'unassigned' : 'open' })

type ListProps = { name: string; count: number; rows: CaseRow[]; none: string }

const List = ({ name, count, rows, none }: ListProps) => (
  <>
    {count > 0 && <View className={styles.heading}>{manageWords.listOf(name, count)}</View>}
    <CaseList
      key={name}
      rows={byDue(rows)}
      now={useNow()}
      forStaff
      empty={<Panel icon='check' what={none} todo={manageWords.noneHint} />}
    />
  </>
)

/** What is due first of the cases that a figure counts; the others stand in the list of all. */
const OfFigure = ({ figure, overview }: { figure: Figure; overview: Overview }) => {
  const [rows, count] = [overview[figure], overview.counts[figure]]
  return (
    <>
      <List name={manageWords[figure]} count={count} rows={rows} none={manageWords.none[figure]} />
      {count > rows.length && (
        <>
          <View className={styles.done}>{manageWords.firstOf(rows.length, count)}</View>
          <Button look='quiet' onTap={() => go.to('staff/list/index?view=office')}>
            {workWords.all}
          </Button>
        </>
      )}
    </>
  )
}

function OfPerson({ person: { personId, name, open } }: { person: PersonLoad }) {
  const list = useCasesOf(personId)
  return (
    <Loaded of={list} skeleton={<Skeleton cards={[4, 4]} />}>
      {() => (
        <>
          <List name={manageWords.casesOf(name)} count={open} rows={[...list.rows]} none={manageWords.none.person} />
          <More paged={list} />
        </>
      )}
    </Loaded>
  )
}

type Open = { chosen: Chosen; overview: Overview; me: Me | null; choose: (c: Chosen) => void }

const Opened = ({ chosen, overview, me, choose }: Open) => {
  if (chosen === 'office') return me && <EntranceCells me={me} tab='manage' />
  if (chosen === 'people') {
    if (overview.byPerson.length === 0) return <Panel icon='me' what={manageWords.nobody} todo={manageWords.noneHint} />
    return <PeopleCard people={overview.byPerson} choose={(person) => choose({ person })} />
  }
  if ('figure' in chosen) return <OfFigure figure={chosen.figure} overview={overview} />
  return <OfPerson key={chosen.person.personId} person={chosen.person} />
}

function Figures({ me }: { me: Me | null }) {
  const remote = useOverview()
  const [picked, choose] = useState<Chosen | null>(null)
  return (
    <Loaded of={remote} skeleton={<Skeleton cards={[2, 2, 4, 4]} />}>
      {(overview) => {
        const chosen = picked ?? first(overview)
        const figure = typeof chosen === 'object' && 'figure' in chosen ? chosen.figure : null
        const segment = figure ? 'cases' : chosen === 'office' ? 'office' : 'people'
        return (
          <>
            <Tiles overview={overview} current={figure} choose={(to) => choose({ figure: to })} />
            <View className={styles.done}>
              <Icon name='kept' />
              {manageWords.finishedLine(overview.finishedToday)}
            </View>
            {overview.followUp.finished > 0 && (
              <View
                className={`${styles.done} ${styles.rate}`}
                ariaRole='button'
                onClick={() => go.to('office/calls/index')}
              >
                <Icon name='call' />
                {manageWords.followUpLine(overview.followUp, overview.followUp.weeks)}
              </View>
            )}
            <Segments
              of={segments.filter(({ key }) => key !== 'office' || hasOffice(me))}
              current={segment}
              choose={(key) => choose(key === 'cases' ? first(overview) : key)}
            />
            <Opened chosen={chosen} overview={overview} me={me} choose={choose} />
          </>
        )
      }}
    </Loaded>
  )
}

/** 管理: today at a glance, from every figure down to its cases, and the ways to what the office does. */
export default function ManagePage() {
  const me = useSession((session) => session.me)
  const onlyOffice = me !== null && !seesFigures(me) && hasOffice(me)
  return (
    <TabPage tab='manage'>
      {me && <EstateCell me={me} />}
      {onlyOffice ? <EntranceCells me={me} tab='manage' /> : <Figures key={me?.estate.id} me={me} />}
    </TabPage>
  )
}
