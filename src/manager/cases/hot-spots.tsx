import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card'
import { Loaded } from '@/components/loaded'
import { PickLine } from '@/components/picker'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import { Panel } from '@/components/trouble'
import { aboutWords, spotWords, caseArchiveWords as words } from '@/copy/case-archive'
import type { HotSpot } from '@/domain/case-archive/hot-spots'
import { useRemote } from '@/lib/remote'
import { ProgressLine } from '../progress-line'
import styles from './index.module.scss'
import { type Filters, noFilters, type Period, periods, sinceOf } from './use-search'

const nameOf = (spot: HotSpot) => `${spotWords(spot)} ${aboutWords(spot)}`

const Spot = ({ spot, most, open }: { spot: HotSpot; most: number; open: () => void }) => (
  <Card title={spotWords(spot)} aside={aboutWords(spot)} onTap={open}>
    <ProgressLine done={spot.cases} total={most} words={words.cases(spot.cases)} plain />
    <View className={styles.counts}>
      {spot.repeats > 0 && <Tag tone='amber'>{words.repeated(spot.repeats)}</Tag>}
      {spot.open > 0 && <Tag>{words.stillOpen(spot.open)}</Tag>}
    </View>
  </Card>
)

/** 热点: what happens where most often; a tap shows the cases. */
export function HotSpots({ drill }: { drill: (filters: Filters) => void }) {
  const [period, choose] = useState<Period>('quarter')
  const remote = useRemote('caseArchive.hotSpots', { since: sinceOf(period) })
  const open = ({ building, place, kind, category }: HotSpot) =>
    drill({ ...noFilters, building, place, kind, category, period })
  return (
    <>
      <PickLine
        label={words.time}
        options={Object.values(words.periods)}
        chosen={Object.keys(periods).indexOf(period)}
        placeholder={words.any}
        onChoose={(index) => choose((Object.keys(periods) as Period[])[index] ?? 'quarter')}
      />
      <Loaded of={remote} skeleton={<Skeleton cards={[2, 2, 2]} />}>
        {({ spots, cases }) =>
          spots.length > 0 ? (
            <>
              <View className={styles.lead}>{words.spotsLead(cases)}</View>
              {spots.map((spot) => (
                <Spot key={nameOf(spot)} spot={spot} most={spots[0]?.cases ?? 1} open={() => open(spot)} />
              ))}
            </>
          ) : (
            <Panel icon='building' what={words.noSpots} todo={words.noSpotsHint} />
          )
        }
      </Loaded>
    </>
  )
}
