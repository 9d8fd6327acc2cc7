import '@/planning/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { PersonCard } from '@/components/display/person-card'
import { Tag, type Tone } from '@/components/display/tag'
import { Timeline } from '@/components/display/timeline'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { CertificateView, StaffView } from '@/contract'
import { dutiesLine, skillsLine } from '@/copy/people/roles'
import { certificateWords, staffSentence, staffWords as words } from '@/copy/people/staff'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { type Remote, useRemote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import { Marks } from '../marks'
import styles from './index.module.scss'
import { CertificateSheet, PostSheet } from './sheets'

const tones: Record<CertificateView['state'], Tone> = { valid: 'green', endsSoon: 'amber', ended: 'red' }

const Head = ({ view }: { view: StaffView }) => (
  <Card>
    <PersonCard
      name={view.name}
      note={
        <>
          <View>{dutiesLine(view.duties)}</View>
          {view.duties.includes('engineer') && <View>{skillsLine(view.skills) || words.noSkills}</View>}
          <View>{view.phoneMasked}</View>
          {view.elsewhere.length > 0 && <View>{words.elsewhere(view.elsewhere)}</View>}
        </>
      }
    />
    <Marks row={view} />
    {view.lapsed.length > 0 && <View className={styles.lapsed}>{words.lapsed(view.lapsed)}</View>}
    {view.unproven.length > 0 && <View className={styles.unproven}>{words.unproven(view.unproven)}</View>}
  </Card>
)

type CertificatesProps = { view: StaffView; add: () => void; remove: (one: CertificateView) => void }

const Certificates = ({ view, add, remove }: CertificatesProps) => (
  <>
    <View className={styles.heading}>{words.certificates}</View>
    <Cells>
      {view.certificates.map((one) => (
        <Cell
          key={one.id}
          label={one.name}
          note={
            <>
              <View>{one.number}</View>
              <Tag tone={tones[one.state]}>{certificateWords[one.state](one)}</Tag>
            </>
          }
          {...(view.mayManage && { value: words.remove, onTap: () => remove(one) })}
        />
      ))}
      {view.certificates.length === 0 && <Cell label={words.noCertificates} />}
    </Cells>
    {view.mayManage && (
      <Button look='plain' onTap={add}>
        {words.addCertificate}
      </Button>
    )}
  </>
)

type Act = { ask: string; after: string; yes: string; look: 'plain' | 'danger'; run: () => Promise<string | null> }

const acts = ({ name, personId, suspended }: StaffView, put: (view: StaffView) => void): Act[] => [
  suspended
    ? {
        ask: words.restoreAsk(name),
        after: words.restoreThen,
        yes: words.restore,
        look: 'plain',
        run: async () => {
          put(await call('staff.restore', { key: newKey(), personId }))
          return words.restored
        },
      }
    : {
        ask: words.suspendAsk(name),
        after: words.suspendThen,
        yes: words.suspend,
        look: 'danger',
        run: async () => {
          put(await call('staff.suspend', { key: newKey(), personId }))
          return words.suspendedNow
        },
      },
  {
    ask: words.leaveAsk(name),
    after: words.leaveThen,
    yes: words.leave,
    look: 'danger',
    run: async () => {
      await call('staff.endPost', { key: newKey(), personId })
      await go.back()
      return words.left
    },
  },
]

function Colleague({ view, remote }: { view: StaffView; remote: Remote<StaffView> }) {
  const now = useNow()
  const [open, setOpen] = useState<'post' | 'certificate' | null>(null)
  const { busy, act } = useAct()
  const { personId, mayManage } = view
  const send = (work: () => Promise<StaffView>, said: string) =>
    act(async () => {
      remote.put(await work())
      setOpen(null)
      return said
    })
  const remove = async ({ id }: CertificateView) => {
    if (!(await askFirst(words.removeCertificate, words.removeCertificateThen, words.remove))) return
    const gone = { key: newKey(), personId, certificateId: id }
    await send(() => call('staff.removeCertificate', gone), words.certificateRemoved)
  }
  return (
    <>
      <Head view={view} />
      {mayManage && (
        <Button look='plain' onTap={() => setOpen('post')}>
          {words.change}
        </Button>
      )}
      <Certificates view={view} add={() => setOpen('certificate')} remove={(one) => void remove(one)} />
      {view.history.length > 0 && (
        <Card title={words.history}>
          <Timeline
            now={now}
            entries={view.history.map(({ id, at, who, happening }) => ({
              id,
              at,
              tone: 'plain' as const,
              sentence: `${who ?? words.someone}${staffSentence(happening)}`,
            }))}
          />
        </Card>
      )}
      {!mayManage && <View className={styles.note}>{words.readOnly}</View>}
      {mayManage &&
        acts(view, remote.put).map(({ ask, after, yes, look, run }) => (
          <Button
            key={yes}
            look={look}
            off={busy}
            onTap={() => void askFirst(ask, after, yes).then((sure) => (sure ? act(run) : undefined))}
          >
            {yes}
          </Button>
        ))}
      {open === 'post' && (
        <PostSheet
          view={view}
          busy={busy}
          save={(post) =>
            void send(() => call('staff.changePost', { key: newKey(), personId, ...post }), words.changed)
          }
          close={() => setOpen(null)}
        />
      )}
      {open === 'certificate' && (
        <CertificateSheet
          busy={busy}
          save={(paper) =>
            void send(() => call('staff.addCertificate', { key: newKey(), personId, ...paper }), words.certificateAdded)
          }
          close={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** One colleague: duties, skills, papers, what changed, and what a manager can do. */
export default function ColleaguePage() {
  const { id = '' } = useRouter().params
  const remote = useRemote('staff.get', { personId: id })
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[3, 2, 3]} />}>
        {(view) => <Colleague view={view} remote={remote} />}
      </Loaded>
    </Page>
  )
}
