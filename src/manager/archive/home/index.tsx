import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { PersonCard } from '@/components/person-card'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import type { HomeArchive, Inhabitant } from '@/contract'
import { archiveWords as words } from '@/copy/archive'
import { relationWords } from '@/copy/roles'
import { exactDay } from '@/copy/time'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import styles from '../index.module.scss'
import { History } from './history'
import { Living } from './living'

const Past = ({ before }: { before: Inhabitant[] }) => (
  <Card title={words.before}>
    <View className={styles.stack}>
      {before.map((one) => (
        <PersonCard
          key={`${one.personId}${one.since}`}
          name={one.name}
          note={
            <>
              <View>{relationWords[one.relation]}</View>
              <View>{words.between(exactDay(one.since), exactDay(one.endedAt ?? one.since))}</View>
            </>
          }
        />
      ))}
    </View>
  </Card>
)

const Household = ({ home, reload }: { home: HomeArchive; reload: () => Promise<void> }) => (
  <>
    <View className={styles.heading}>{home.label}</View>
    {home.now.length === 0 && <Panel icon='people' what={words.nobody} todo={words.nobodyHint} />}
    {home.mayEdit && (
      <Button look='plain' icon='people' onTap={() => go.to(`resident/household/index?homeId=${home.homeId}`)}>
        {words.household}
      </Button>
    )}
    {home.now.map((one) => (
      <Living key={one.personId} one={one} mayEdit={home.mayEdit} homeId={home.homeId} reload={reload} />
    ))}
    {home.before.length > 0 && <Past before={home.before} />}
    <History homeId={home.homeId} />
  </>
)

/** One home: who lives and lived there, what they told, and what was done for them. */
export default function HomeArchivePage() {
  const { id = '' } = useRouter().params
  const remote = useRemote('archive.home', { homeId: decodeURIComponent(id) })
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[1, 5, 3]} />}>
        {(home) => <Household home={home} reload={remote.reload} />}
      </Loaded>
    </Page>
  )
}
