import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me } from '@/contract'
import { broadcastPage, helpPage } from '@/contract/pages'
import { countWords } from '@/copy/common'
import { homeWords as words } from '@/copy/tabs/home'
import { ActingFor } from '@/features/people/acting-for'
import { chooseHome, currentHome } from '@/features/people/current-home'
import { useMe } from '@/features/people/use-me'
import { ComeBack, NoHome, Welcome } from '@/features/people/welcome'
import { useSession } from '@/features/session/session'
import { TabPage } from '@/features/session/tab-page'
import { go } from '@/lib/go'
import { useLargeText } from '@/lib/large-text'
import { platform } from '@/lib/platform/platform'
import { useAct } from '@/lib/use-act'
import styles from './index.module.scss'
import { UnderWay } from './under-way'

/** The home that screens stand in; one of several can be changed by a tap. */
function Place({ me }: { me: Me }) {
  const know = useSession((session) => session.know)
  const { act } = useAct()
  const home = currentHome(me)
  if (!home) return <View className={styles.place}>{me.estate.name}</View>
  if (me.homes.length === 1) return <View className={styles.place}>{home.label}</View>
  const change = () =>
    act(async () => {
      const changed = await chooseHome(me)
      if (changed) know(changed)
      return null
    })
  return (
    <View className={styles.change} ariaRole='button' ariaLabel={words.switchHome} onClick={change}>
      {home.label}
      <Icon name='down' />
    </View>
  )
}

const Hello = ({ me }: { me: Me }) => (
  <View className={styles.hello}>
    <View className={styles.words}>
      <View className={styles.name}>{words.hello(me.name)}</View>
      <Place me={me} />
    </View>
    <View className={styles.bell} ariaRole='button' ariaLabel={words.inbox} onClick={go.inbox}>
      <Icon name='message' />
      {me.unread > 0 && <View className={styles.unread}>{countWords(me.unread)}</View>}
    </View>
  </View>
)

const RepairButton = () => (
  <View className={styles.repair} hoverClass={styles.pressed ?? 'none'} ariaRole='button' onClick={go.fileRepair}>
    <View className={styles.tool}>
      <Icon name='repair' />
    </View>
    <View className={styles.words}>
      <View className={styles.big}>{words.repair}</View>
      <View>{words.repairHint}</View>
    </View>
    <Icon name='right' />
  </View>
)

const Big = ({ icon, label, onTap }: { icon: IconName; label: string; onTap: () => void }) => (
  <View className={styles.action} hoverClass={styles.pressed ?? 'none'} ariaRole='button' onClick={onTap}>
    <Icon name={icon} />
    <View>{label}</View>
  </View>
)

/** A broadcast in sight (G4); its words stand on its own page. */
const LiveBroadcast = ({ me: { broadcast } }: { me: Me }) =>
  broadcast && (
    <View className={styles.notice} ariaRole='button' onClick={() => go.to(broadcastPage(broadcast.id))}>
      <Icon name='missed' />
      <View className={styles.words}>{broadcast.title}</View>
      <Icon name='right' />
    </View>
  )

/** Large-text mode: four big actions, nothing else. */
const FourActions = ({ me }: { me: Me }) => (
  <View className={styles.actions}>
    <Big icon='repair' label={words.repair} onTap={go.fileRepair} />
    <Big icon='message' label={words.concern} onTap={go.fileConcern} />
    <Big icon='call' label={words.callBig} onTap={() => platform.callPhone(me.estate.phone)} />
    <Big icon='progress' label={words.progress} onTap={go.progress} />
  </View>
)

function Known({ me }: { me: Me }) {
  const large = useLargeText((mode) => mode.large)
  const atHome = me.homes.length > 0
  return (
    <>
      <Hello me={me} />
      <LiveBroadcast me={me} />
      <ActingFor home={currentHome(me)} />
      {!atHome && me.duties.length > 0 && <Button onTap={go.work}>{words.toWork}</Button>}
      {!atHome && me.duties.length > 0 && (
        <Card title={words.staffOnly}>
          <View className={styles.place}>{words.staffOnlyHint}</View>
        </Card>
      )}
      {!atHome && me.duties.length === 0 && <NoHome />}
      {atHome && (large ? <FourActions me={me} /> : <RepairButton />)}
      {atHome && <UnderWay />}
      {(!large || !atHome) && (
        <Cells>
          {atHome && <Cell icon='message' label={words.concern} note={words.concernHint} onTap={go.fileConcern} />}
          {atHome && <Cell icon='empty' label={words.guide} note={words.guideHint} onTap={() => go.to(helpPage)} />}
          <Cell
            icon='call'
            label={words.callEstate}
            note={words.callTask(me.estate.phone)}
            onTap={() => platform.callPhone(me.estate.phone)}
          />
        </Cells>
      )}
    </>
  )
}

/** 首页: my home, the big repair button, what is under way. */
export default function HomePage() {
  const me = useMe()
  const stranger = me.data === null && me.error?.code === 'NOT_SIGNED_IN'
  const away = stranger && me.error?.reason === 'SIGNED_OUT'
  return (
    <TabPage tab='home'>
      {away && <ComeBack />}
      {stranger && !away && <Welcome />}
      {!stranger && (
        <Loaded of={me} skeleton={<Skeleton cards={[2, 2, 4]} />}>
          {(known) => <Known me={known} />}
        </Loaded>
      )}
    </TabPage>
  )
}
