import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me, Reach } from '@/contract'
import { reachWords } from '@/copy/messages/reach'
import { call, newKey } from '@/lib/call'
import { platform } from '@/lib/platform/platform'
import { type Remote, useRemote } from '@/lib/remote'
import { showDone } from '@/lib/show'
import { useAct } from '../../lib/use-act'
import { askPushes } from './ask-pushes'
import styles from './reach-card.module.scss'

const LOW = 3

const Meter = ({ pushes }: Pick<Reach, 'pushes'>) => (
  <View className={styles.meter}>
    {pushes.map(({ template, left }) => (
      <View key={template} className={styles.row}>
        <View>{reachWords.kinds[template]}</View>
        <Tag tone={left === 0 ? 'red' : left < LOW ? 'amber' : 'green'}>{reachWords.left(left)}</Tag>
      </View>
    ))}
  </View>
)

type Asking = { employee: NonNullable<Reach['employee']>; put: (reach: Reach) => void }

/** Employee messages: asked for once, then without a count. */
const Employee = ({ employee, put }: Asking) => {
  const { act } = useAct()
  const { missing, state } = employee
  const ask = async () => {
    const given = await platform.askEmployee(missing, state !== 'unbound')
    if (given === null) return showDone(reachWords.employee.impossible)
    await act(async () => {
      put(await call('messages.reportEmployee', { key: newKey(), ...given }))
      return given.bound && given.subscribed.length > 0 ? reachWords.employee.opened : reachWords.employee.notOpened
    })
  }
  return (
    <View className={styles.employee}>
      <View className={styles.row}>
        <View>{reachWords.employee.name}</View>
        <Tag tone={state === 'bound' ? 'green' : 'amber'}>{reachWords.employee.states[state]}</Tag>
      </View>
      <View className={styles.why}>{reachWords.employee.hints[state]}</View>
      {state !== 'bound' && <Button onTap={ask}>{reachWords.employee.open}</Button>}
    </View>
  )
}

type Shown = { me: Me; remote: Remote<Reach> }

const Body = ({ me, remote }: Shown) => {
  const topUp = async ({ pushes }: Reach) => {
    const { allowed, known } = await askPushes(pushes.map(({ template }) => template))
    showDone(allowed ? reachWords.allowed : reachWords.notAllowed)
    await known
    if (allowed) await remote.reload()
  }
  return (
    <Card title={reachWords.title}>
      <Loaded of={remote} part skeleton={<Skeleton cards={[2]} />}>
        {(reach) => (
          <>
            {reach.employee && <Employee employee={reach.employee} put={remote.put} />}
            <View className={styles.why}>{reachWords.why[me.duties.length > 0 ? 'staff' : 'resident']}</View>
            <Meter pushes={reach.pushes} />
            <Button look='plain' onTap={() => topUp(reach)}>
              {reachWords.topUp}
            </Button>
          </>
        )}
      </Loaded>
    </Card>
  )
}

/** What can still reach me through WeChat, and the buttons that ask for more (G2). */
export const ReachCard = ({ me }: { me: Me }) => <Body me={me} remote={useRemote('messages.reach', {})} />

/** Before a shift: nothing while enough can reach me, else how little that is and the buttons that help. */
export function ReachWarning({ me }: { me: Me }) {
  // On duty it would be asked for with every look at the work.
  const remote = useRemote('messages.reach', me.onDuty ? null : {})
  const { data } = remote
  const isLow = data !== null && data.employee?.state !== 'bound' && data.pushes.some(({ left }) => left < LOW)
  return isLow ? <Body me={me} remote={remote} /> : null
}
