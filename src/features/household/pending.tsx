import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Sheet } from '@/components/sheet'
import { Tag } from '@/components/tag'
import type { InvitationView } from '@/contract'
import { codeWords, householdWords as words } from '@/copy/household'
import { invitedAs } from '@/copy/roles'
import { dayWords } from '@/copy/time'
import { call, newKey } from '@/lib/call'
import { serverNow } from '@/lib/server-clock'
import { askFirst } from '@/lib/show'
import { useAct } from '../live/use-act'
import { CodeCard } from './code-card'
import styles from './household.module.scss'

type Props = { invitations: InvitationView[]; changed: () => void }

/** Invitations that nobody has accepted yet: shown again, or taken back. */
export function Pending({ invitations, changed }: Props) {
  const { busy, act } = useAct()
  const [shown, show] = useState<InvitationView | null>(null)
  const revoke = async ({ code, name }: InvitationView) => {
    if (!(await askFirst(words.revokeAsk(name), words.revokeAfter, words.revoke))) return
    await act(async () => {
      await call('invitations.revoke', { key: newKey(), code })
      changed()
      return words.revoked
    })
  }
  if (invitations.length === 0) return null
  return (
    <>
      <View className={styles.heading}>{words.pending}</View>
      {invitations.map((one) => (
        <Card
          key={one.code}
          title={
            <View className={styles.name}>
              <View>{one.name}</View>
              <Tag>{invitedAs(one)}</Tag>
            </View>
          }
          aside={words.validUntil(dayWords(one.expiresAt, serverNow()))}
        >
          <View className={styles.steps}>
            <Button look='plain' onTap={() => show(one)}>
              {words.showCode}
            </Button>
            <Button look='quiet' off={busy} onTap={() => void revoke(one)}>
              {words.revoke}
            </Button>
          </View>
        </Card>
      ))}
      {shown && (
        <Sheet title={codeWords.title} onClose={() => show(null)}>
          <CodeCard invitation={shown} />
        </Sheet>
      )}
    </>
  )
}
