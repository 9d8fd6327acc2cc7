import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Cell, Cells } from '@/components/cell'
import { Loaded } from '@/components/loaded'
import { PersonCard } from '@/components/person-card'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import type { Me } from '@/contract'
import { meWords } from '@/copy/me'
import { dutyWords } from '@/copy/roles'
import { Toggle } from '@/features/live/toggle'
import { useAct } from '@/features/live/use-act'
import { ReachCard } from '@/features/messages/reach-card'
import { chooseEstate } from '@/features/people/current-home'
import { useMe } from '@/features/people/use-me'
import { EntranceCells } from '@/features/session/entrance-cells'
import { useSession } from '@/features/session/session'
import { TabPage } from '@/features/session/tab-page'
import { go } from '@/lib/go'
import { useLargeText } from '@/lib/large-text'
import { platform } from '@/lib/platform'
import styles from './index.module.scss'

/** The estate that screens stand in, for who works in several. */
function Estate({ me }: { me: Me }) {
  const know = useSession((session) => session.know)
  const { act } = useAct()
  const change = () =>
    act(async () => {
      const changed = await chooseEstate(me)
      if (changed) know(changed)
      return changed && meWords.nowIn(changed.estate.name)
    })
  if (me.estates.length < 2) return null
  return (
    <Cells>
      <Cell icon='building' label={me.estate.name} note={meWords.otherEstate} onTap={change} />
    </Cells>
  )
}

const Known = ({ me }: { me: Me }) => (
  <>
    <Card>
      <PersonCard
        name={me.name}
        note={
          <>
            <View>{me.estate.name}</View>
            <View>{me.phoneMasked}</View>
          </>
        }
      />
      {me.duties.length > 0 && (
        <View className={styles.duties}>
          {me.duties.map((duty) => (
            <Tag key={duty} tone='brand'>
              {dutyWords[duty]}
            </Tag>
          ))}
        </View>
      )}
    </Card>
    <Cells>
      <Cell
        icon='message'
        label={meWords.inbox}
        value={me.unread > 0 ? <Tag tone='red'>{meWords.unread(me.unread)}</Tag> : null}
        onTap={go.inbox}
      />
    </Cells>
    <Estate me={me} />
    <EntranceCells me={me} tab='me' />
    <ReachCard me={me} />
  </>
)

/** 我的: who I am here, and how I like the app. */
export default function MePage() {
  const me = useMe()
  const { large, setLarge } = useLargeText()
  const phone = me.data?.estate.phone
  return (
    <TabPage tab='me'>
      <Loaded of={me} skeleton={<Skeleton cards={[2, 1, 2, 4]} />}>
        {(known) => <Known me={known} />}
      </Loaded>
      <Card>
        <Toggle words={meWords.largeText} hint={meWords.largeTextHint} on={large} turn={setLarge} />
      </Card>
      {phone && (
        <Cells>
          <Cell icon='call' label={meWords.callEstate} note={phone} onTap={() => platform.callPhone(phone)} />
        </Cells>
      )}
    </TabPage>
  )
}
