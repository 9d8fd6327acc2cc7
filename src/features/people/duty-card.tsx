import { View } from '@tarojs/components'
import type { Me } from '@/contract'
import { workWords } from '@/copy/work'
import { call } from '@/lib/call'
import { Toggle } from '../live/toggle'
import { useAct } from '../live/use-act'
import { useSession } from '../session/session'
import styles from './duty-card.module.scss'

type State = { words: string; hint: string; look: 'on' | 'away' | 'off' }

const stateOf = ({ away, onDuty }: Me): State => {
  if (away) return { words: workWords.awayNow, hint: workWords.awayHint, look: 'away' }
  return onDuty
    ? { words: workWords.onDuty, hint: workWords.onDutyHint, look: 'on' }
    : { words: workWords.offDuty, hint: workWords.offDutyHint, look: 'off' }
}

/** Whether new work comes to me now, and the switch to step aside for a while. */
export function DutyCard({ me }: { me: Me }) {
  const know = useSession((session) => session.know)
  const { act } = useAct()
  const { words, hint, look } = stateOf(me)
  const turn = (away: boolean) =>
    act(async () => {
      know(await call('people.setAway', { away }))
      return away ? workWords.wentAway : workWords.cameBack
    })
  return (
    <View className={styles.card}>
      <View className={styles.state}>
        <View className={`${styles.mark} ${styles[look] ?? ''}`}>{words}</View>
        <View className={styles.hint}>{hint}</View>
      </View>
      <Toggle words={workWords.away} hint={workWords.awayWhen} on={me.away} turn={turn} />
    </View>
  )
}
