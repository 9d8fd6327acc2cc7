import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { TextLine } from '@/components/field'
import type { Me } from '@/contract'
import { errorLine } from '@/copy/errors'
import { joinWords as words } from '@/copy/home'
import { call } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { showDone } from '@/lib/show'
import styles from './join.module.scss'

const CODE_LENGTH = 20

/** For somebody WeChat knows and the estate does not yet: an invitation code opens the door. */
export function Join({ joined }: { joined: (me: Me) => void }) {
  const [code, setCode] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const join = async () => {
    if (busy) return
    if (!code.trim()) return setError(words.empty)
    setBusy(true)
    try {
      joined(await call('people.acceptInvitation', { code: code.trim().toUpperCase() }))
      showDone(words.joined)
    } catch (failure) {
      setError(errorLine(failure as CallError))
      setBusy(false)
    }
  }

  return (
    <>
      <View className={styles.welcome}>
        <View className={styles.title}>{words.title}</View>
        <View className={styles.why}>{words.why}</View>
      </View>
      <Card>
        <View className={styles.stack}>
          <View>{words.how}</View>
          <TextLine
            label={words.code}
            value={code}
            most={CODE_LENGTH}
            placeholder={words.hint}
            error={error}
            onChange={(value) => {
              setCode(value)
              setError(null)
            }}
          />
          <Button off={busy} onTap={join}>
            {busy ? words.joining : words.join}
          </Button>
        </View>
      </Card>
    </>
  )
}
