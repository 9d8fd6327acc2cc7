import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell, Cells } from '@/components/cell'
import { Icon, type IconName } from '@/components/icon'
import { Loaded } from '@/components/loaded'
import { Skeleton } from '@/components/skeleton'
import type { Me } from '@/contract'
import { countWords } from '@/copy/common'
import { homeWords as words } from '@/copy/home'
import { Join } from '@/features/people/join'
import { useMe } from '@/features/people/use-me'
import { TabPage } from '@/features/session/tab-page'
import { go } from '@/lib/go'
import { useLargeText } from '@/lib/large-text'
import { platform } from '@/lib/platform'
import styles from './index.module.scss'
import { UnderWay } from './under-way'

const Hello = ({ me }: { me: Me }) => (
  <View className={styles.hello}>
    <View className={styles.words}>
      <View className={styles.name}>{words.hello(me.name)}</View>
      <View className={styles.place}>
        {me.homes.length > 0 ? words.homes(me.homes.map((home) => home.label)) : me.estate.name}
      </View>
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

/** Large-text mode: four big actions, nothing else. */
const FourActions = ({ me }: { me: Me }) => (
  <View className={styles.actions}>
    <Big icon='repair' label={words.repair} onTap={go.fileRepair} />
    <Big icon='call' label={words.callBig} onTap={() => platform.callPhone(me.estate.phone)} />
    <Big icon='progress' label={words.progress} onTap={go.progress} />
    <Big icon='message' label={words.inbox} onTap={go.inbox} />
  </View>
)

function Known({ me }: { me: Me }) {
  const large = useLargeText((mode) => mode.large)
  const atHome = me.homes.length > 0
  return (
    <>
      <Hello me={me} />
      {!atHome && me.duties.length > 0 && <Button onTap={go.work}>{words.toWork}</Button>}
      {!atHome && (
        <Card title={words.staffOnly}>
          <View className={styles.place}>{words.staffOnlyHint}</View>
        </Card>
      )}
      {atHome && (large ? <FourActions me={me} /> : <RepairButton />)}
      {atHome && <UnderWay />}
      {(!large || !atHome) && (
        <Cells>
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
  return (
    <TabPage tab='home'>
      {stranger ? (
        <Join joined={me.put} />
      ) : (
        <Loaded of={me} skeleton={<Skeleton cards={[2, 2, 4]} />}>
          {(known) => <Known me={known} />}
        </Loaded>
      )}
    </TabPage>
  )
}
