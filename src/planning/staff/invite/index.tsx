import { Stack } from '@/components/layout/stack'
import '@/planning/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { InvitationView } from '@/contract'
import { dutiesLine } from '@/copy/people/roles'
import { staffWords, inviteStaffWords as words } from '@/copy/people/staff'
import { isPhone, tidyPhone } from '@/domain/kernel/phone'
import { CodeCard } from '@/features/household/code-card'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { DutiesForm, type Post } from '../duties-form'
import styles from './index.module.scss'

const NAME_LENGTH = 20

/** Two groups of four are easier to read out. */
const spaced = (code: string) => code.replace(/^(.{4})/, '$1 ')

type Draft = Post & { name: string; phone: string }
const blank: Draft = { name: '', phone: '', duties: [], skills: [] }

function Form({ made }: { made: (invitation: InvitationView) => void }) {
  const [draft, setDraft] = useState(blank)
  const [tried, setTried] = useState(false)
  const { busy, act } = useAct()
  const phone = draft.phone.trim()
  const wrong = {
    name: draft.name.trim() === '' ? staffWords.needName : null,
    phone: phone === '' || isPhone(tidyPhone(phone)) ? null : words.phoneWrong,
    duties: draft.duties.length === 0 ? staffWords.needDuty : null,
  }
  const send = () => {
    setTried(true)
    if (wrong.name || wrong.phone || wrong.duties) return
    const { name, duties, skills } = draft
    void act(async () => {
      made(await call('household.inviteStaff', { key: newKey(), name, phone: phone || null, duties, skills }))
      return null
    })
  }
  return (
    <Card>
      <Stack gap={12}>
        <View className={styles.how}>{words.why}</View>
        <TextLine
          label={words.name}
          value={draft.name}
          most={NAME_LENGTH}
          placeholder={words.nameHint}
          error={tried ? wrong.name : null}
          onChange={(name) => setDraft({ ...draft, name })}
        />
        <TextLine
          label={words.phone}
          value={draft.phone}
          most={11}
          placeholder={words.phoneHint}
          error={tried ? wrong.phone : null}
          onChange={(value) => setDraft({ ...draft, phone: value })}
        />
        <DutiesForm
          post={draft}
          error={tried ? wrong.duties : null}
          change={(post) => setDraft({ ...draft, ...post })}
        />
        <Button off={busy} onTap={send}>
          {busy ? words.creating : words.create}
        </Button>
      </Stack>
    </Card>
  )
}

type PendingProps = { invitations: InvitationView[]; show: (one: InvitationView) => void; reload: () => Promise<void> }

const Pending = ({ invitations, show, reload }: PendingProps) => {
  const { act } = useAct()
  const revoke = async (one: InvitationView) => {
    if (!(await askFirst(words.revokeAsk(one.name), words.revokeThen, words.revoke))) return
    await act(async () => {
      await call('household.revokeInvitation', { key: newKey(), code: one.code })
      await reload()
      return words.revoked
    })
  }
  const open = invitations.filter(({ standing }) => standing === 'open')
  if (open.length === 0) return null
  return (
    <>
      <View className={styles.heading}>{words.pending}</View>
      {open.map((one) => (
        <Cells key={one.code}>
          <Cell
            icon='invite'
            label={one.name}
            note={dutiesLine(one.duties)}
            value={spaced(one.code)}
            onTap={() => show(one)}
          />
          <Cell icon='remove' label={words.revoke} onTap={() => void revoke(one)} />
        </Cells>
      ))}
    </>
  )
}

/** 添加同事: a one-time code for a new colleague, and those that still wait. */
export default function InviteStaffPage() {
  const remote = useRemote('household.listStaffInvitations', {})
  const [made, setMade] = useState<InvitationView | null>(null)
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 2]} />}>
        {({ invitations }) => (
          <>
            {made ? (
              <>
                <CodeCard invitation={made} />
                <Button look='plain' onTap={() => setMade(null)}>
                  {words.another}
                </Button>
              </>
            ) : (
              <Form
                made={(invitation) => {
                  setMade(invitation)
                  void remote.reload()
                }}
              />
            )}
            <Pending
              invitations={invitations.filter(({ code }) => code !== made?.code)}
              show={setMade}
              reload={remote.reload}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
