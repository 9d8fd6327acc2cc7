import '@/staff/errors'
import { View } from '@tarojs/components'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import { mapWords as words } from '@/copy/tabs/work-list'
import { isOffice } from '@/domain/people/person'
import type { OnMap } from '@/domain/summary/by-building'
import { useSession } from '@/features/session/session'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { usePolling } from '@/lib/use-polling'
import styles from './index.module.scss'

const lookOf = ({ open, missed }: OnMap): string => (missed > 0 ? 'late' : open > 0 ? 'busy' : 'calm')

const linesOf = ({ open, missed, urgent }: OnMap): string[] => [
  open > 0 ? words.open(open) : words.calm,
  ...(missed > 0 ? [words.missed(missed)] : []),
  ...(urgent > 0 ? [words.urgent(urgent)] : []),
]

const Building = ({ at, open }: { at: OnMap; open: (() => void) | null }) => {
  const lines = linesOf(at)
  return (
    <View
      className={`${styles.building} ${styles[lookOf(at)] ?? ''}`}
      hoverClass={open ? styles.pressed : 'none'}
      ariaLabel={words.spoken([at.name ?? words.elsewhere, ...lines])}
      {...(open && { ariaRole: 'button', onClick: open })}
    >
      <View className={styles.name}>{at.name ?? words.elsewhere}</View>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  )
}

/** 楼栋图: where in the estate something is open, overdue in red; a tap leads to the cases there. */
export default function MapPage() {
  const remote = useRemote('cases.map', {})
  const office = useSession(({ me }) => me?.duties.some(isOffice) ?? false)
  usePolling(remote.reload)
  const list = (name: string) =>
    go.to(`staff/list/index?view=${office ? 'office' : 'mine'}&building=${encodeURIComponent(name)}`)
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[1, 3, 3]} />}>
        {({ buildings }) =>
          buildings.length === 0 ? (
            <Panel icon='building' what={words.none} todo={words.noneHint} />
          ) : (
            <>
              <View className={styles.lead}>{words.lead}</View>
              <View className={styles.grid}>
                {buildings.map((at) => (
                  <Building key={at.name ?? ''} at={at} open={at.name === null ? null : () => list(at.name ?? '')} />
                ))}
              </View>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
