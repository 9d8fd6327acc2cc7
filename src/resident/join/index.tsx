import { Stack } from '@/components/layout/stack'
import '@/resident/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { PersonCard } from '@/components/display/person-card'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { InvitationOffer } from '@/contract'
import { errorLine } from '@/copy/errors'
import { joinWords as words } from '@/copy/people/join'
import { invitedAs } from '@/copy/people/roles'
import { plainCode } from '@/domain/kernel/code'
import styles from '@/features/household/household.module.scss'
import { useSession } from '@/features/session/session'
import { call } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { isCode } from './code'

type FoundInvitation = { code: string; offer: InvitationOffer }

/** The code that the page was opened with: by a mini-program code (`scene`), or from a chat. */
const given = ({ scene, code }: { scene?: string; code?: string }) => plainCode(decodeURIComponent(scene ?? code ?? ''))

function Offer({ found, other }: { found: FoundInvitation; other: () => void }) {
  const know = useSession((session) => session.know)
  const { busy, act } = useAct()
  const { code, offer } = found
  const accept = () =>
    act(async () => {
      know(await call('people.acceptInvitation', { code }))
      await go.home()
      return words.joined
    })
  if (offer.standing !== 'open') {
    return (
      <Panel
        icon='locked'
        what={words.over[offer.standing]}
        todo={words.overHint}
        step={<Button onTap={other}>{words.other}</Button>}
      />
    )
  }
  return (
    <>
      <Card title={offer.estateName}>
        <Stack>
          <PersonCard name={offer.by} note={words.invitesYou} />
          <View>
            <View className={styles.strong}>
              {offer.label ? words.toHome(offer.label) : words.toPost(offer.estateName)}
            </View>
            <View>{words.as(invitedAs(offer))}</View>
          </View>
          <View className={styles.quiet}>{words.called(offer.name)}</View>
        </Stack>
      </Card>
      <Button off={busy} onTap={accept}>
        {busy ? words.accepting : words.accept}
      </Button>
      <Button look='quiet' onTap={other}>
        {words.other}
      </Button>
    </>
  )
}

function Ask({ begin, found }: { begin: string; found: (found: FoundInvitation) => void }) {
  const [code, setCode] = useState(begin)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const look = async () => {
    const plain = plainCode(code)
    if (!isCode(plain)) return setError(plain ? words.wrong : words.empty)
    setBusy(true)
    try {
      found({ code: plain, offer: await call('household.lookAtInvitation', { code: plain }) })
    } catch (failure) {
      setError(errorLine(failure as CallError))
      setBusy(false)
    }
  }
  return (
    <>
      <Card>
        <Stack>
          <View>{words.how}</View>
          <TextLine
            label={words.code}
            value={code}
            most={20}
            placeholder={words.hint}
            error={error}
            onChange={(value) => {
              setCode(value)
              setError(null)
            }}
          />
        </Stack>
      </Card>
      <Button off={busy} onTap={() => void look()}>
        {busy ? words.looking : words.next}
      </Button>
    </>
  )
}

/** 接受邀请: shows who invites to what before anything is accepted. */
export default function JoinPage() {
  const begin = given(useRouter().params)
  const [found, setFound] = useState<FoundInvitation | null>(null)
  const [looking, setLooking] = useState(isCode(begin))
  useEffect(() => {
    if (!isCode(begin)) return
    call('household.lookAtInvitation', { code: begin })
      .then((offer) => setFound({ code: begin, offer }))
      .catch(() => undefined)
      .finally(() => setLooking(false))
  }, [begin])
  if (looking) {
    return (
      <Page>
        <Skeleton cards={[4]} />
      </Page>
    )
  }
  return (
    <Page>{found ? <Offer found={found} other={() => setFound(null)} /> : <Ask begin={begin} found={setFound} />}</Page>
  )
}
