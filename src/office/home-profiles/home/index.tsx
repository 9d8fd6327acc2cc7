import { Stack } from '@/components/layout/stack'
import '@/office/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { PersonCard } from '@/components/display/person-card'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { HomeArchive, Inhabitant } from '@/contract'
import { homeProfileWords as words } from '@/copy/people/home-profiles'
import { relationWords } from '@/copy/people/roles'
import { exactDay } from '@/copy/time'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import styles from '../index.module.scss'
import { History } from './history'
import { Living } from './living'

const Past = ({ before }: { before: Inhabitant[] }) => (
  <Card title={words.before}>
    <Stack gap={12}>
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
    </Stack>
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
export default function HomeProfilePage() {
  const { id = '' } = useRouter().params
  const remote = useRemote('homeProfiles.get', { homeId: decodeURIComponent(id) })
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[1, 5, 3]} />}>
        {(home) => <Household home={home} reload={remote.reload} />}
      </Loaded>
    </Page>
  )
}
