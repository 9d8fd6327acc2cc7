import { Stack } from '@/components/layout/stack'
import '@/office/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { PersonCard } from '@/components/display/person-card'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { FollowUpView } from '@/contract'
import { callsWords, callTitle, callWords as words } from '@/copy/case/calls'
import { agoWords } from '@/copy/time'
import { useReveal } from '@/features/privacy/use-reveal'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'
import { Questions } from './questions'
import { useForm } from './use-form'

type Props = { view: FollowUpView; now: number }

const About = ({ view, now }: Props) => (
  <Card title={view.homeLabel} aside={<Tag>{callsWords.whys(view.why)}</Tag>}>
    <View>{callTitle(view)}</View>
    <View className={styles.text}>{view.words}</View>
    <View className={styles.small}>
      {words.times(agoWords(view.filedAt, now), view.finishedAt === null ? null : agoWords(view.finishedAt, now))}
    </View>
    {view.workers.length > 0 && <View className={styles.small}>{words.workers(view.workers)}</View>}
    <View className={styles.small}>{view.rating === null ? words.unrated : words.rated(view.rating)}</View>
    {view.said && <View className={styles.small}>{words.said(view.said)}</View>}
    <View className={styles.buttons}>
      <Button small look='quiet' onTap={() => go.case(view.caseId)}>
        {words.look}
      </Button>
    </View>
  </Card>
)

/** Whom to call: whoever called about it first, then the household. */
function Callees({ view: { id, callees } }: { view: FollowUpView }) {
  const { busy, dial } = useReveal('followUps.revealPhone')
  const isForCaller = callees.length > 1 && callees[0]?.who === 'caller'
  return (
    <Card title={words.callees}>
      {isForCaller && <View className={styles.lead}>{words.callerFirst}</View>}
      <Stack>
        {callees.length === 0 && words.noCall}
        {callees.map(({ who, name, phoneMasked, mayCall }) => (
          <PersonCard
            key={who}
            name={name || words.callee(who)}
            note={[name && words.callee(who), phoneMasked || words.noCall].filter(Boolean).join(' · ')}
            {...(mayCall && { calling: busy, onCall: () => dial({ id, who }) })}
          />
        ))}
      </Stack>
    </Card>
  )
}

const Calls = ({ view, now }: Props) =>
  view.calls.length > 0 && (
    <Card title={words.earlier}>
      {view.calls.map((one) => (
        <View key={one.at} className={styles.call}>
          <View>{words.resultLine(one.by, one.result, agoWords(one.at, now))}</View>
          {one.answers && <View className={styles.small}>{words.answered(one.answers)}</View>}
          {one.words && <View className={styles.small}>{one.words}</View>}
        </View>
      ))}
    </Card>
  )

/** 回访单: what it was about, whom to ask, the questions, and the ways on. */
export default function CallPage() {
  const { id = '' } = useRouter().params
  const remote = useRemote('followUps.get', { id })
  const now = useNow()
  const form = useForm({ id })
  const save = (
    <Button off={form.busy} onTap={form.save}>
      {form.busy ? words.saving : form.isOpenAgain ? words.saveAgain : words.save}
    </Button>
  )
  return (
    <Page foot={remote.data?.outcome === null && save}>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 2, 4]} />}>
        {(view) => (
          <>
            <About view={view} now={now} />
            {view.outcome === null && <Callees view={view} />}
            <Calls view={view} now={now} />
            {view.outcome === null ? (
              <Questions form={form} />
            ) : (
              <Card title={words.form}>{callsWords.outcome(view.outcome)}</Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
