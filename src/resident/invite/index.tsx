import { Stack } from '@/components/layout/stack'
import '@/resident/errors'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field, TextLine } from '@/components/input/field'
import { DayLine } from '@/components/input/picker'
import { Toggle } from '@/components/input/toggle'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Household } from '@/contract'
import { limits } from '@/contract/fields'
import { common } from '@/copy/common'
import { codeWords, inviteWords as words } from '@/copy/people/household'
import { relationWords } from '@/copy/people/roles'
import { exactDay } from '@/copy/time'
import { CodeCard } from '@/features/household/code-card'
import { LONGEST_MS } from '@/features/household/member-sheet'
import { useShareInvitation } from '@/features/household/use-share-invitation'
import { NotMine } from '@/features/session/not-mine'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'
import { useInvite } from './use-invite'

const PHONE_LENGTH = 20

function Form({ household }: { household: Household }) {
  const { invited, change, principals, missing, send, busy, made } = useInvite(household)
  const [now] = useState(serverNow)
  if (made) {
    return (
      <>
        <Card title={household.label}>
          <CodeCard invitation={made} />
        </Card>
        <Button onTap={go.back}>{codeWords.done}</Button>
      </>
    )
  }
  const proxy = invited.relation === 'proxy'
  const ends = proxy || invited.relation === 'lessee'
  return (
    <>
      <Card title={household.label}>
        <Stack>
          <Field label={words.as} error={missing.relation}>
            <Choice
              columns='one'
              options={household.mayInvite.map((value) => ({
                value,
                name: relationWords[value],
                note: words.notes[value],
              }))}
              chosen={invited.relation}
              onChoose={(relation) => change({ relation })}
            />
          </Field>
          <TextLine
            label={words.name}
            value={invited.name}
            most={limits.name}
            placeholder={words.nameHint}
            error={missing.name ?? null}
            onChange={(name) => change({ name })}
          />
          <TextLine
            label={words.phone}
            value={invited.phone}
            most={PHONE_LENGTH}
            placeholder={words.phoneHint}
            onChange={(phone) => change({ phone })}
          />
          {proxy && principals.length > 1 && (
            <Field label={words.forWhom} error={missing.forId}>
              <Choice
                options={principals.map(({ personId, name }) => ({ value: personId, name }))}
                chosen={invited.forId}
                onChoose={(forId) => change({ forId })}
              />
            </Field>
          )}
          {ends && (
            <DayLine
              label={proxy ? words.untilProxy : words.until}
              chosen={invited.day}
              from={now}
              until={now + LONGEST_MS}
              placeholder={words.choose}
              words={exactDay}
              error={missing.until ?? null}
              onChoose={(day) => change({ day })}
            />
          )}
          {proxy && (
            <Toggle
              words={words.decides}
              hint={words.decidesHint}
              on={invited.decides}
              turn={(decides) => change({ decides })}
            />
          )}
        </Stack>
      </Card>
      <Button off={busy} onTap={send}>
        {busy ? common.submitting : words.send}
      </Button>
    </>
  )
}

/** 邀请: somebody into a home, with a code that works once. */
export default function InvitePage() {
  const { homeId = '' } = useRouter().params
  const remote = useRemote('household.get', { homeId })
  useShareInvitation()
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[6]} />}>
        {(household) =>
          household.mayInvite.length > 0 ? <Form household={household} /> : <NotMine reason='NOT_YOURS' />
        }
      </Loaded>
    </Page>
  )
}
