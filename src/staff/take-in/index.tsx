import { Stack } from '@/components/layout/stack'
import '@/staff/errors'
import { View } from '@tarojs/components'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me } from '@/contract'
import { takeInWords as words } from '@/copy/filing/take-in'
import { takesIn } from '@/domain/matter/brought'
import { Kept } from '@/features/filing/kept'
import { Submit } from '@/features/filing/submit'
import { useMe } from '@/features/people/use-me'
import { NotMine } from '@/features/session/not-mine'
import { Answer } from './answer'
import styles from './index.module.scss'
import { useTakeIn } from './use-take-in'
import { Channel, What } from './what'
import { Who } from './who'

function Form({ me }: { me: Me }) {
  const taken = useTakeIn(me)
  if (taken.kept) return <Kept id={taken.kept} again={taken.again} phone={null} />
  return (
    <>
      <View className={styles.intro}>{words.intro}</View>
      <Card>
        <Stack gap={24}>
          <Channel of={taken} />
          <Who of={taken} />
        </Stack>
      </Card>
      <Card>
        <Stack gap={24}>
          <What of={taken} />
        </Stack>
      </Card>
      {taken.draft.kind === 'enquiry' && <Answer of={taken} />}
      <Submit filing={taken} words={taken.answered ? words.submitAnswered : words.submit} />
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
