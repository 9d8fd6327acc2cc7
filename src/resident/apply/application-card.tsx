import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tag, type Tone } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { ApplicationView } from '@/contract'
import { applicationWords, decideWords, applyWords as words } from '@/copy/people/applications'
import { relationWords } from '@/copy/people/roles'
import { agoWords, byWords } from '@/copy/time'
import styles from '@/features/household/household.module.scss'
import { useSession } from '@/features/session/session'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { serverNow } from '@/lib/server-clock'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'

const tones: Record<ApplicationView['status'], Tone> = {
  open: 'amber',
  approved: 'green',
  refused: 'red',
  withdrawn: 'plain',
}

const waits: Record<ApplicationView['status'], boolean> = {
  open: true,
  approved: false,
  refused: false,
  withdrawn: false,
}

type Props = { application: ApplicationView; changed: () => void; again: () => void }

/** The one step that makes sense now. */
function Step({ application, changed, again }: Props) {
  const load = useSession((session) => session.load)
  const { busy, act } = useAct()
  const withdraw = async () => {
    if (!(await askFirst(words.withdrawAsk, words.withdrawAfter, words.withdrawYes))) return
    await act(async () => {
      await call('applications.withdraw', { key: newKey(), id: application.id })
      changed()
      return words.withdrawn
    })
  }
  const enter = async () => {
    await load()
    await go.home()
  }
  const steps: Record<ApplicationView['status'], ReactNode> = {
    open: (
      <Button look='quiet' off={busy} onTap={withdraw}>
        {words.withdraw}
      </Button>
    ),
    approved: <Button onTap={enter}>{words.enter}</Button>,
    refused: <Button onTap={again}>{words.applyAgain}</Button>,
    withdrawn: (
      <Button look='plain' onTap={again}>
        {words.applyAgain}
      </Button>
    ),
  }
  return steps[application.status]
}

/** One application as the applicant sees it. */
export function ApplicationCard(props: Props) {
  const { label, estateName, relation, status, at, dueAt, reason, papers } = props.application
  const now = serverNow()
  return (
    <Card title={label} aside={<Tag tone={tones[status]}>{applicationWords[status].tag}</Tag>}>
      <Stack>
        <View>
          <View>{decideWords.as(relationWords[relation])}</View>
          <View className={styles.quiet}>
            {estateName} · {words.at(agoWords(at, now))}
          </View>
        </View>
        {papers > 0 && <View className={styles.quiet}>{words.papersSent(papers)}</View>}
        {reason && <View>{words.refusedBecause(reason)}</View>}
        <View>{applicationWords[status].line}</View>
        {waits[status] && <View>{dueAt > now ? words.answeredBy(byWords(dueAt, now)) : words.late}</View>}
        <Step {...props} />
      </Stack>
    </Card>
  )
}
