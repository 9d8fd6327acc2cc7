import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell, Cells } from '@/components/cell'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { PersonCard } from '@/components/person-card'
import { Skeleton } from '@/components/skeleton'
import { Tag, type Tone } from '@/components/tag'
import { Timeline } from '@/components/timeline'
import type { CertificateView, StaffView } from '@/contract'
import { dutiesLine, skillsLine } from '@/copy/roles'
import { certificateWords, staffSentence, staffWords as words } from '@/copy/staff'
import { useAct } from '@/features/live/use-act'
import { useNow } from '@/features/live/use-now'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { type Remote, useRemote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
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

type Act = { ask: string; after: string; yes: string; look: 'plain' | 'danger'; deed: () => Promise<string | null> }

const acts = ({ name, personId, suspended }: StaffView, put: (view: StaffView) => void): Act[] => [
  suspended
    ? {
        ...{ ask: words.restoreAsk(name), after: words.restoreThen, yes: words.restore, look: 'plain' },
        deed: async () => {
          put(await call('staff.restore', { key: newKey(), personId }))
          return words.restored
        },
      }
    : {
        ...{ ask: words.suspendAsk(name), after: words.suspendThen, yes: words.suspend, look: 'danger' },
        deed: async () => {
          put(await call('staff.suspend', { key: newKey(), personId }))
          return words.suspendedNow
        },
      },
  {
    ...{ ask: words.leaveAsk(name), after: words.leaveThen, yes: words.leave, look: 'danger' },
    deed: async () => {
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
              ...{ id, at, tone: 'plain' as const, sentence: `${who ?? words.someone}${staffSentence(happening)}` },
            }))}
          />
        </Card>
      )}
      {!mayManage && <View className={styles.note}>{words.readOnly}</View>}
      {mayManage &&
        acts(view, remote.put).map(({ ask, after, yes, look, deed }) => (
          <Button
            key={yes}
            look={look}
            off={busy}
            onTap={() => void askFirst(ask, after, yes).then((sure) => (sure ? act(deed) : undefined))}
          >
            {yes}
          </Button>
        ))}
      {open === 'post' && (
        <PostSheet
          {...{ view, busy }}
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
