import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Sheet } from '@/components/layout/sheet'
import type { InvitationView } from '@/contract'
import { codeWords, householdWords as words } from '@/copy/people/household'
import { invitedAs } from '@/copy/people/roles'
import { dayWords } from '@/copy/time'
import { call, newKey } from '@/lib/call'
import { serverNow } from '@/lib/server-clock'
import { askFirst } from '@/lib/show'
import { useAct } from '../../lib/use-act'
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
      await call('household.revokeInvitation', { key: newKey(), code })
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
