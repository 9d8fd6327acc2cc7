import '@/resident/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Household, Me } from '@/contract'
import { householdWords as words } from '@/copy/people/household'
import { relationWords } from '@/copy/people/roles'
import { exactDay } from '@/copy/time'
import type { Relation } from '@/domain/people/duties'
import styles from '@/features/household/household.module.scss'
import { MemberCell } from '@/features/household/member-cell'
import { MemberSheet } from '@/features/household/member-sheet'
import { Pending } from '@/features/household/pending'
import { useShareInvitation } from '@/features/household/use-share-invitation'
import { chooseHome, currentHome } from '@/features/people/current-home'
import { useMe } from '@/features/people/use-me'
import { NoHome } from '@/features/people/welcome'
import { useSession } from '@/features/session/session'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'

const inviteLabel = (mayInvite: Relation[]): string => {
  if (mayInvite.includes('owner')) return words.inviteByDesk
  return mayInvite.includes('lessee') ? words.invite : words.inviteProxy
}

type Body = { household: Household; changed: (household: Household | null) => void; reload: () => void }

function Members({ household, changed, reload }: Body) {
  const [opened, open] = useState<string | null>(null)
  const { homeId, members, former, invitations, mayInvite } = household
  const member = members.find(({ personId }) => personId === opened)
  const done = (now: Household | null) => {
    open(null)
    changed(now)
  }
  return (
    <>
      <View className={styles.heading}>{words.members(members.length)}</View>
      {members.length > 0 ? (
        <Cells>
          {members.map((one) => (
            <MemberCell key={one.personId} member={one} open={one.may.length > 0 ? () => open(one.personId) : null} />
          ))}
        </Cells>
      ) : (
        <Card title={words.nobody}>{words.nobodyHint}</Card>
      )}
      {mayInvite.length > 0 && (
        <Button icon='invite' onTap={() => go.to(`resident/invite/index?homeId=${homeId}`)}>
          {inviteLabel(mayInvite)}
        </Button>
      )}
      {former !== null && (
        <Button look='plain' icon='me' onTap={() => go.to(`office/add-resident/index?homeId=${homeId}`)}>
          {words.register}
        </Button>
      )}
      <Pending invitations={invitations} changed={reload} />
      {former && former.length > 0 && (
        <>
          <View className={styles.heading}>{words.former}</View>
          <Cells>
            {former.map((one) => (
              <Cell
                key={`${one.personId}${one.since}`}
                label={one.name}
                note={words.formerLine(exactDay(one.since), exactDay(one.endedAt))}
                value={relationWords[one.relation]}
              />
            ))}
          </Cells>
        </>
      )}
      {member && (
        <MemberSheet
          key={member.personId}
          household={household}
          member={member}
          close={() => open(null)}
          invited={() => {
            open(null)
            reload()
          }}
          changed={done}
        />
      )}
    </>
  )
}

/** One home: its household, for who belongs to it and for the office. */
function Home({ homeId, left, named }: { homeId: string; left: () => void; named?: boolean }) {
  const remote = useRemote('household.get', { homeId })
  return (
    <Loaded of={remote} skeleton={<Skeleton cards={[2, 3, 1]} />}>
      {(household) => (
        <>
          {named && (
            <Cells>
              <Cell icon='home' label={household.label} />
            </Cells>
          )}
          <Members
            household={household}
            changed={(now) => (now ? remote.put(now) : left())}
            reload={() => void remote.reload()}
          />
        </>
      )}
    </Loaded>
  )
}

function Mine({ me }: { me: Me }) {
  const know = useSession((session) => session.know)
  const load = useSession((session) => session.load)
  const home = currentHome(me)
  const choose = async () => {
    const changed = await chooseHome(me)
    if (changed) know(changed)
  }
  if (!home) {
    return <NoHome />
  }
  const several = me.homes.length > 1
  return (
    <>
      <Cells>
        <Cell
          icon='home'
          label={home.label}
          note={several ? words.choose : words.current}
          value={relationWords[home.relation]}
          {...(several && { onTap: () => void choose() })}
        />
      </Cells>
      <Home key={home.homeId} homeId={home.homeId} left={() => void load()} />
      <Button look='quiet' onTap={() => go.to('resident/apply/index')}>
        {words.another}
      </Button>
    </>
  )
}

/** 我的家: who belongs to my home; with a home in the address the office sees that one. */
export default function HouseholdPage() {
  const { homeId } = useRouter().params
  const me = useMe()
  useShareInvitation()
  return (
    <Page>
      {homeId ? (
        <Home named homeId={homeId} left={() => void go.back()} />
      ) : (
        <Loaded of={me} skeleton={<Skeleton cards={[1, 3, 1]} />}>
          {(known) => <Mine me={known} />}
        </Loaded>
      )}
    </Page>
  )
}
