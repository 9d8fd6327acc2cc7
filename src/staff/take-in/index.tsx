import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import type { Me } from '@/contract'
import { common } from '@/copy/common'
import { takeInWords as words } from '@/copy/take-in'
import { takesIn } from '@/domain/matter/brought'
import { opensArchive } from '@/domain/privacy/office'
import { useMe } from '@/features/people/use-me'
import { NotMine } from '@/features/session/not-mine'
import { Answer } from './answer'
import styles from './index.module.scss'
import { useTakeIn } from './use-take-in'
import { Channel, What } from './what'
import { Who } from './who'

function Form({ me }: { me: Me }) {
  const mayFind = me.duties.some(opensArchive)
  const { brought, change, photos, missing, send, busy } = useTakeIn(mayFind)
  const parts = { brought, change, missing }
  const answered = brought.kind === 'enquiry' && brought.answer.trim() !== ''
  return (
    <>
      <View className={styles.intro}>{words.intro}</View>
      <Card>
        <View className={styles.stack}>
          <Channel {...parts} />
          <Who {...parts} mayFind={mayFind} estateId={me.estate.id} />
        </View>
      </Card>
      <Card>
        <What {...parts} photos={photos} />
      </Card>
      {brought.kind === 'enquiry' && <Answer brought={brought} change={change} estateId={me.estate.id} />}
      <Button off={busy} onTap={() => void send()}>
        {busy ? common.submitting : answered ? words.submitAnswered : words.submit}
      </Button>
    </>
  )
}

/** 来电来访登记: whoever is spoken to writes it down, and answers for it from then on (D1, D2). */
export default function TakeInPage() {
  const me = useMe()
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[4, 5]} />}>
        {(known) =>
          takesIn(known.duties) ? <Form key={known.estate.id} me={known} /> : <NotMine reason='STAFF_ONLY' />
        }
      </Loaded>
    </Page>
  )
}
