import '@/planning/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { PickLine } from '@/components/input/picker'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import { registerWords as words } from '@/copy/estate/register'
import type { Duty } from '@/domain/people/duties'
import type { RegisterHome } from '@/domain/register/home'
import { More } from '@/features/paging/more'
import { useFirstFew } from '@/features/paging/use-first-few'
import { useSession } from '@/features/session/session'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import styles from './index.module.scss'
import { useHomes } from './use-homes'

const nobody: Duty[] = []

const about = ({ layout, floor }: RegisterHome): string =>
  [layout, floor === null ? null : words.floor(floor)].filter(Boolean).join(' · ')

/** Who lives there is for those who look after households; they get there by a tap. */
const useWayIn = (): ((homeId: string) => { onTap?: () => void }) => {
  const duties = useSession((session) => session.me?.duties ?? nobody)
  const may = duties.includes('desk') || duties.includes('manager')
  return (homeId) => (may ? { onTap: () => go.to(`resident/household/index?homeId=${homeId}`) } : {})
}

type HomeCellProps = { home: RegisterHome; inBuilding: boolean; wayIn: { onTap?: () => void } }

const HomeCell = ({ home, inBuilding, wayIn }: HomeCellProps) => (
  <Cell
    {...wayIn}
    label={inBuilding ? `${home.entrance} ${home.number}`.trim() : home.label}
    note={about(home)}
    value={
      <>
        <View>{words.area(home.area)}</View>
        <View className={styles.fee}>{words.fee(home.feeRate)}</View>
      </>
    }
  />
)

/** The entrances of the building to choose from, as the register names them; null stands for all. */
const useEntrances = (building: string | null): (string | null)[] => {
  const overview = useRemote('register.overview', building === null ? null : {})
  const found = overview.data?.live?.buildings.find((one) => one.name === building)?.entrances ?? []
  return found.length > 1 ? [null, ...found.map(({ name }) => name)] : []
}

function HomeList(about: { building: string | null; entrance: string | null; words: string }) {
  const homes = useHomes(about)
  const shown = useFirstFew(homes.rows)
  const wayIn = useWayIn()
  return (
    <Loaded of={homes} skeleton={<Skeleton cards={[6]} />}>
      {() =>
        homes.rows.length > 0 ? (
          <>
            <Cells>
              {shown.map((home) => (
                <HomeCell key={home.id} home={home} inBuilding={about.building !== null} wayIn={wayIn(home.homeId)} />
              ))}
            </Cells>
            <More paged={homes} />
          </>
        ) : (
          <Panel icon='building' what={words.noneFound} todo={words.noneFoundHint} />
        )
      }
    </Loaded>
  )
}

/** The homes of a building, or those that were searched for, page by page. */
export default function HomesPage() {
  const { params } = useRouter()
  const building = params.building ? decodeURIComponent(params.building) : null
  const typed = params.words ? decodeURIComponent(params.words) : ''
  const [entrance, choose] = useState<string | null>(null)
  const entrances = useEntrances(building)
  return (
    <Page>
      <View className={styles.heading}>{building ?? (typed === '' ? words.allHomes : words.foundFor(typed))}</View>
      {entrances.length > 0 && (
        <PickLine
          label={words.entrance}
          options={entrances.map((name) => (name === null ? words.allEntrances : name || words.noEntrance))}
          chosen={entrances.indexOf(entrance)}
          placeholder={words.allEntrances}
          onChoose={(index) => choose(entrances[index] ?? null)}
        />
      )}
      <HomeList key={entrance ?? ' '} building={building} entrance={entrance} words={typed} />
    </Page>
  )
}
