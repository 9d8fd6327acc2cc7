import { View } from '@tarojs/components'
import { PersonCard } from '@/components/display/person-card'
import { Tag } from '@/components/display/tag'
import { Toggle } from '@/components/input/toggle'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me } from '@/contract'
import { meWords } from '@/copy/people/me'
import { dutyWords } from '@/copy/people/roles'
import { ReachCard } from '@/features/messages/reach-card'
import { EstateCell } from '@/features/people/estate-cell'
import { useMe } from '@/features/people/use-me'
import { EntranceCells } from '@/features/session/entrance-cells'
import { TabPage } from '@/features/session/tab-page'
import { go } from '@/lib/go'
import { useLargeText } from '@/lib/large-text'
import { platform } from '@/lib/platform/platform'
import styles from './index.module.scss'

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
    <EstateCell me={me} />
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
