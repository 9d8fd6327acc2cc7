import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { PersonCard } from '@/components/display/person-card'
import { Tag, type Tone } from '@/components/display/tag'
import { Timeline } from '@/components/display/timeline'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { ApplicationView } from '@/contract'
import { whyWords } from '@/copy/case/case-page'
import { applicationWords, applyWords, newsWords, decideWords as words } from '@/copy/people/applications'
import { relationWords } from '@/copy/people/roles'
import { agoWords, byWords } from '@/copy/time'
import type { StepName } from '@/domain/commitment/commitment'
import styles from '@/features/household/household.module.scss'
import { useReveal } from '@/features/privacy/use-reveal'
import { Why } from '@/features/promise/why'
import { call } from '@/lib/call'
import { go } from '@/lib/go'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'

/** What has been told of it, latest first, in the colours of cases. */
const toldOf = ({ news }: ApplicationView) =>
  news.map((one) => ({ id: one.id, at: one.at, tone: tones[one.step ?? 'filed'], sentence: newsWords(one) })).reverse()

const tones: Record<StepName | 'filed', Tone> = {
  filed: 'brand',
  warn: 'amber',
  remind: 'amber',
  miss: 'red',
  escalate: 'red',
}

type Props = { application: ApplicationView; busy: boolean; approve: () => void; refuse: () => void }

/** Who asks for which home, what is known of both, and the decision. */
export function ApplicationCard({ application, busy, approve, refuse }: Props) {
  const { busy: calling, dial } = useReveal('applications.revealPhone')
  const {
    id,
    label,
    homeId,
    relation,
    name,
    phoneMasked,
    phoneProven,
    words: said,
    papers,
    at,
    urgent,
    dueAt,
    status,
    members,
    reason,
    promise,
  } = application
  const [why, setWhy] = useState(false)
  const { busy: opening, act } = useAct()
  const showPapers = () =>
    act(async () => {
      const urls = (await call('applications.linkPapers', { id })).papers.flatMap(({ url }) => url || [])
      if (urls.length === 0) return words.papersGone
      await Taro.previewImage({ urls })
      return null
    })
  const open = decidable[status]
  const now = serverNow()
  return (
    <Card title={label} aside={open ? agoWords(at, now) : <Tag>{applicationWords[status].tag}</Tag>}>
      <Stack>
        <PersonCard
          name={name}
          note={
            <>
              <View>{words.as(relationWords[relation])}</View>
              <View>
                {phoneMasked} · {phoneProven ? words.proven : words.unproven}
              </View>
            </>
          }
        />
        {open && (
          <View
            key={promise ? 'explained' : 'plain'}
            {...(promise && { ariaRole: 'button', onClick: () => setWhy(true) })}
          >
            <View className={dueAt > now ? '' : styles.late}>
              {dueAt > now ? words.answerBy(byWords(dueAt, now)) : words.late}
            </View>
            {promise && <View className={styles.ask}>{whyWords.ask}</View>}
          </View>
        )}
        {why && promise && <Why kind='repair' promise={promise} now={now} close={() => setWhy(false)} />}
        {urgent && (
          <View>
            <Tag tone='amber' icon='soon'>
              {words.urgent}
            </Tag>{' '}
            {words.urgentBecause(urgent)}
          </View>
        )}
        {said && <View>{words.said(said)}</View>}
        {papers > 0 && (
          <Button look='plain' icon='camera' off={opening} onTap={showPapers}>
            {words.papers(papers)}
          </Button>
        )}
        {reason && <View>{applyWords.refusedBecause(reason)}</View>}
        <View className={styles.quiet}>
          <View>{words.members}</View>
          {members.length === 0 && <View>{words.nobody}</View>}
          {members.map((one) => (
            <View key={one.name}>
              {one.name} · {relationWords[one.relation]}
            </View>
          ))}
        </View>
        <Timeline entries={toldOf(application)} now={now} />
        {open && (
          <View className={styles.steps}>
            {phoneMasked !== '' && (
              <Button look='plain' icon='call' off={calling} onTap={() => dial({ id })}>
                {words.call}
              </Button>
            )}
            <Button off={busy} onTap={approve}>
              {words.approve}
            </Button>
            <Button look='plain' off={busy} onTap={refuse}>
              {words.refuse}
            </Button>
          </View>
        )}
        <Button look='quiet' onTap={() => go.to(`resident/household/index?homeId=${homeId}`)}>
          {words.openHome}
        </Button>
      </Stack>
    </Card>
  )
}

const decidable: Record<ApplicationView['status'], boolean> = {
  open: true,
  approved: false,
  refused: false,
  withdrawn: false,
}
