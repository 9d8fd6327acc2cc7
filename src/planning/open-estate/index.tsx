import { Stack } from '@/components/layout/stack'
import '@/planning/errors'
import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Page } from '@/components/layout/page'
import { common } from '@/copy/common'
import { setUpWords as words } from '@/copy/estate/set-up'
import { NotMine } from '@/features/session/not-mine'
import { useSession } from '@/features/session/session'
import styles from '../set-up/index.module.scss'
import { PlaceField } from '../set-up/place-field'
import { useOpenEstate } from './use-open-estate'

const NAME = 30
const PHONE = 20

function Form() {
  const { filled, change, missing, send, busy } = useOpenEstate()
  return (
    <>
      <View className={styles.intro}>{words.another}</View>
      <Card>
        <Stack>
          <TextLine
            label={words.estate}
            value={filled.estate}
            most={NAME}
            placeholder={words.estateHint}
            error={missing?.estate ?? null}
            onChange={(estate) => change({ estate })}
          />
          <TextLine
            label={words.phone}
            value={filled.phone}
            most={PHONE}
            placeholder={words.phoneHint}
            error={missing?.phone ?? null}
            onChange={(phone) => change({ phone })}
          />
          <PlaceField place={filled.place} error={missing?.place} change={(place) => change({ place })} />
        </Stack>
      </Card>
      <Button off={busy} onTap={() => void send()}>
        {busy ? common.submitting : words.send}
      </Button>
    </>
  )
}

/** 再开通一个小区: a manager opens one more estate and is its first manager (A4). */
export default function OpenEstatePage() {
  const manages = useSession(({ me }) => me?.duties.includes('manager') ?? false)
  return <Page>{manages ? <Form /> : <NotMine reason='MANAGER_ONLY' />}</Page>
}
