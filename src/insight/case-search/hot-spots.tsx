import { View } from '@tarojs/components'
import { useState } from 'react'
import { ProgressLine } from '@/components/display/progress-line'
import { Tag } from '@/components/display/tag'
import { PickLine } from '@/components/input/picker'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { aboutWords, causeCounts, spotWords, caseSearchWords as words } from '@/copy/case/case-search'
import { causeWords } from '@/copy/case/concern'
import { declineCounts, declineWords } from '@/copy/case/declining'
import type { CauseCount } from '@/domain/case-search/causes'
import type { HotSpot } from '@/domain/case-search/hot-spots'
import type { DeclineCount, DeclineReason } from '@/domain/matter/assignment/declining'
import type { Cause } from '@/domain/matter/concern/investigation'
import { useRemote } from '@/lib/remote'
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

/** Why cases were given back, the most frequent reason first; a tap shows the cases. */
const Declines = ({ counts, open }: { counts: DeclineCount[]; open: (why: DeclineReason) => void }) => (
  <Card title={declineCounts.title}>
    <View className={styles.lead}>{declineCounts.lead(counts.reduce((sum, { times }) => sum + times, 0))}</View>
    <Cells>
      {counts.map(({ why, times }) => (
        <Cell key={why} label={declineWords[why]} value={declineCounts.times(times)} onTap={() => open(why)} />
      ))}
    </Cells>
  </Card>
)

/** Where it lay, the most frequent cause first; a tap shows the cases. */
const Causes = ({ counts, open }: { counts: CauseCount[]; open: (cause: Cause) => void }) => (
  <Card title={causeCounts.title}>
    <View className={styles.lead}>{causeCounts.lead}</View>
    <Cells>
      {counts.map(({ cause, cases, valid, earlier, later }) => (
        <Cell
          key={cause}
          label={causeWords[cause]}
          note={causeCounts.trend(earlier, later)}
          value={causeCounts.cases(cases, valid)}
          onTap={() => open(cause)}
        />
      ))}
    </Cells>
  </Card>
)

/** 热点: what happens where most often, where it lies, and why cases were given back; a tap shows the cases. */
export function HotSpots({ drill }: { drill: (filters: Filters) => void }) {
  const [period, choose] = useState<Period>('quarter')
  const remote = useRemote('caseSearch.hotSpots', { since: sinceOf(period) })
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
        {({ spots, cases, causes, declines }) =>
          spots.length > 0 ? (
            <>
              <View className={styles.lead}>{words.spotsLead(cases)}</View>
              {spots.map((spot) => (
                <Spot key={nameOf(spot)} spot={spot} most={spots[0]?.cases ?? 1} open={() => open(spot)} />
              ))}
              {causes.length > 0 && <Causes counts={causes} open={(cause) => drill({ ...noFilters, cause, period })} />}
              {declines.length > 0 && (
                <Declines counts={declines} open={(declined) => drill({ ...noFilters, declined, period })} />
              )}
            </>
          ) : (
            <Panel icon='building' what={words.noSpots} todo={words.noSpotsHint} />
          )
        }
      </Loaded>
    </>
  )
}
