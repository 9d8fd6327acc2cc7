import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { TextArea } from '@/components/field'
import { Page } from '@/components/page'
import { limits } from '@/contract/fields'
import { exampleWords as words } from '@/copy/case-archive'
import { useAct } from '@/features/live/use-act'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import styles from '../index.module.scss'

/** 推荐为好案例: what a finished case teaches, without saying whose it was. */
export default function ProposeExamplePage() {
  const { params } = useRouter()
  const [lesson, write] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const { busy, act } = useAct()
  const missing = lesson.trim() === ''
  const send = () => {
    setTried(true)
    if (missing) return
    void act(async () => {
      await call('caseArchive.propose', { key, id: params.id ?? '', lesson: lesson.trim() })
      await go.back()
      return words.sent
    })
  }
  return (
    <Page
      foot={
        <Button off={busy} onTap={send}>
          {busy ? words.sending : words.send}
        </Button>
      }
    >
      <Card>
        <View className={styles.stack}>
          <View>{words.proposeHint}</View>
          <TextArea
            label={words.lesson}
            value={lesson}
            most={limits.words}
            placeholder={words.lessonHint}
            error={tried && missing ? words.missing : null}
            onChange={write}
          />
        </View>
      </Card>
    </Page>
  )
}
