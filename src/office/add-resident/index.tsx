import { Stack } from '@/components/layout/stack'
import '@/office/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field, TextLine } from '@/components/input/field'
import { DayLine } from '@/components/input/picker'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Household } from '@/contract'
import { limits } from '@/contract/fields'
import { common } from '@/copy/common'
import { inviteWords, registerResidentWords as words } from '@/copy/people/household'
import { relationWords } from '@/copy/people/roles'
import { exactDay } from '@/copy/time'
import { applicable } from '@/domain/people/application'
import styles from '@/features/household/household.module.scss'
import { LONGEST_MS } from '@/features/household/member-sheet'
import { NotMine } from '@/features/session/not-mine'
import { useRemote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'
import { useAddResident } from './use-add-resident'

const PHONE_LENGTH = 20

function Form({ homeId, label }: Household) {
  const { resident, change, missing, send, busy } = useAddResident(homeId, words.done)
  const [now] = useState(serverNow)
  return (
    <>
      <View className={styles.heading}>{words.intro}</View>
      <Card title={label}>
        <Stack>
          <Field label={words.as} error={missing?.relation}>
            <Choice
              columns='three'
              options={applicable.map((value) => ({ value, name: relationWords[value] }))}
              chosen={resident.relation}
              onChoose={(relation) => change({ relation })}
            />
          </Field>
          <TextLine
            label={words.name}
            value={resident.name}
            most={limits.name}
            placeholder={inviteWords.nameHint}
            error={missing?.name ?? null}
            onChange={(name) => change({ name })}
          />
          <TextLine
            label={inviteWords.phone}
            value={resident.phone}
            most={PHONE_LENGTH}
            placeholder={inviteWords.phoneHint}
            onChange={(phone) => change({ phone })}
          />
          {resident.relation === 'lessee' && (
            <DayLine
              label={inviteWords.until}
              chosen={resident.day}
              from={now}
              until={now + LONGEST_MS}
              placeholder={inviteWords.choose}
              words={exactDay}
              error={missing?.until ?? null}
              onChoose={(day) => change({ day })}
            />
          )}
        </Stack>
      </Card>
      <Button off={busy} onTap={() => void send()}>
        {busy ? common.submitting : words.send}
      </Button>
    </>
  )
}

/** 登记住户: the office enters somebody without WeChat in a home. */
export default function AddResidentPage() {
  const { homeId = '' } = useRouter().params
  const remote = useRemote('household.get', { homeId })
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[5]} />}>
        {(household) => (household.former === null ? <NotMine reason='OFFICE_ONLY' /> : <Form {...household} />)}
      </Loaded>
    </Page>
  )
}
