import { Stack } from '@/components/layout/stack'
import '@/planning/errors'
import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Page } from '@/components/layout/page'
import { common } from '@/copy/common'
import { setUpWords as words } from '@/copy/estate/set-up'
import styles from './index.module.scss'
import { PlaceField } from './place-field'
import { useSetUp } from './use-set-up'

const MOST = { code: 64, estate: 30, phone: 20, name: 20, own: 20 } as const
type Line = keyof typeof MOST

const hints = {
  code: words.codeHint,
  estate: words.estateHint,
  phone: words.phoneHint,
  name: words.nameHint,
  own: words.ownHint,
} satisfies Record<Line, string>

const lines = (which: readonly Line[], { filled, change, missing }: ReturnType<typeof useSetUp>) =>
  which.map((line) => (
    <TextLine
      key={line}
      label={words[line]}
      value={filled[line]}
      most={MOST[line]}
      placeholder={hints[line]}
      error={missing[line] ?? null}
      onChange={(value) => change({ [line]: value })}
    />
  ))

/** 开通小区: with the set-up code of the installation somebody becomes the first manager (A4). */
export default function SetUpPage() {
  const setUp = useSetUp()
  const { filled, missing, send, busy } = setUp
  return (
    <Page>
      <View className={styles.intro}>{words.intro}</View>
      <Card>
        <Stack>
          {lines(['code', 'estate', 'phone'], setUp)}
          <PlaceField place={filled.place} error={missing.place} change={(place) => setUp.change({ place })} />
        </Stack>
      </Card>
      <Card>
        <Stack>{lines(['name', 'own'], setUp)}</Stack>
      </Card>
      <Button off={busy} onTap={() => void send()}>
        {busy ? common.submitting : words.send}
      </Button>
    </Page>
  )
}
