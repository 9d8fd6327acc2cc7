import { View } from '@tarojs/components'
import { Tag, type Tone } from '@/components/display/tag'
import { Card } from '@/components/layout/card'
import type { Me } from '@/contract'
import { workWords } from '@/copy/tabs/work'
import { call } from '@/lib/call'
import { Toggle } from '../../components/input/toggle'
import { useAct } from '../../lib/use-act'
import { useSession } from '../session/session'
import styles from './duty-card.module.scss'

type State = { words: string; hint: string; tone: Tone }

const stateOf = ({ away, onDuty }: Me): State => {
  if (away) return { words: workWords.awayNow, hint: workWords.awayHint, tone: 'amber' }
  return onDuty
    ? { words: workWords.onDuty, hint: workWords.onDutyHint, tone: 'green' }
    : { words: workWords.offDuty, hint: workWords.offDutyHint, tone: 'plain' }
}

/** Whether new work comes to me now, and the switch to step aside for a while. */
export function DutyCard({ me }: { me: Me }) {
  const know = useSession((session) => session.know)
  const { act } = useAct()
  const { words, hint, tone } = stateOf(me)
  const turn = (away: boolean) =>
    act(async () => {
      know(await call('people.setAway', { away }))
      return away ? workWords.wentAway : workWords.cameBack
    })
  return (
    <Card title={me.name} aside={<Tag tone={tone}>{words}</Tag>}>
      <View className={styles.hint}>{hint}</View>
      <Toggle words={workWords.away} hint={workWords.awayWhen} on={me.away} turn={turn} />
    </Card>
  )
}
