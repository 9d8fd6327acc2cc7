import { Stack } from '@/components/layout/stack'
import '@/insight/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextArea } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Page } from '@/components/layout/page'
import { limits } from '@/contract/fields'
import { exampleWords as words } from '@/copy/case/case-search'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'

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
      await call('caseSearch.proposeExample', { key, id: params.id ?? '', lesson: lesson.trim() })
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
        <Stack>
          <View>{words.proposeHint}</View>
          <TextArea
            label={words.lesson}
            value={lesson}
            most={limits.words}
            placeholder={words.lessonHint}
            error={tried && missing ? words.missing : null}
            onChange={write}
          />
        </Stack>
      </Card>
    </Page>
  )
}
