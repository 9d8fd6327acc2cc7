import { Stack } from '@/components/layout/stack'
import '@/resident/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Sheet } from '@/components/layout/sheet'
import { Skeleton } from '@/components/layout/skeleton'
import type { LeavingView } from '@/contract'
import { obstacleWords, leaveWords as words } from '@/copy/people/my-data'
import { relationWords } from '@/copy/people/roles'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import styles from '../index.module.scss'
import { useLeaving } from './use-leaving'

const fate = ({ handTo, withdraws }: LeavingView['cases'][number]) =>
  handTo === null ? (withdraws ? words.withdrawable : words.stuck) : words.toHeir(handTo)

const What = ({ view }: { view: LeavingView }) => (
  <>
    <Card title={words.title}>
      <Stack gap={12}>
        <View>
          <View className={styles.quiet}>{words.gone}</View>
          <View>{words.goneList}</View>
        </View>
        <View>
          <View className={styles.quiet}>{words.stays}</View>
          <View>{words.staysList}</View>
        </View>
        <View>{words.access}</View>
      </Stack>
    </Card>
    {view.homes.length > 0 && (
      <Card title={words.homes}>
        {view.homes.map(({ label, relation }) => (
          <View key={label}>{`${label} · ${relationWords[relation]}`}</View>
        ))}
      </Card>
    )}
  </>
)

const Cases = ({ cases }: Pick<LeavingView, 'cases'>) => (
  <>
    <View className={styles.quiet}>{words.cases}</View>
    <Cells>
      {cases.map((one) => (
        <Cell key={one.id} icon='repair' label={one.words} note={fate(one)} onTap={() => go.case(one.id)} />
      ))}
    </Cells>
  </>
)

const choices = [
  { value: 'hand' as const, name: words.hand, note: words.handHint },
  { value: 'withdraw' as const, name: words.withdraw, note: words.withdrawHint },
]

function Leaving({ view }: { view: LeavingView }) {
  const { busy, leave } = useLeaving()
  const [sure, ask] = useState(false)
  const [cases, choose] = useState<'hand' | 'withdraw'>('hand')
  const choosing = view.cases.some(({ handTo, withdraws }) => handTo !== null && withdraws)
  return (
    <>
      {view.obstacles.map((obstacle) => (
        <Card key={obstacle} title={obstacleWords[obstacle].what}>
          <View>{obstacleWords[obstacle].todo}</View>
        </Card>
      ))}
      {view.cases.length > 0 && <Cases cases={view.cases} />}
      {choosing && view.obstacles.length === 0 && (
        <Choice options={choices} chosen={cases} columns='one' onChoose={choose} />
      )}
      <What view={view} />
      {view.obstacles.length === 0 && (
        <Button look='danger' onTap={() => ask(true)}>
          {words.first}
        </Button>
      )}
      {sure && (
        <Sheet
          title={words.sureTitle}
          hint={words.sureHint}
          onClose={() => ask(false)}
          foot={
            <Stack gap={12}>
              <Button look='danger' off={busy} onTap={() => leave(cases)}>
                {busy ? words.going : words.sure}
              </Button>
              <Button look='plain' onTap={() => ask(false)}>
                {words.keep}
              </Button>
            </Stack>
          }
        />
      )}
    </>
  )
}

/** 注销账号: what it means, what stands in the way, asked twice. */
export default function LeavePage() {
  const remote = useRemote('privacy.leaving', {})
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 2]} />}>
        {(view) => <Leaving view={view} />}
      </Loaded>
    </Page>
  )
}
