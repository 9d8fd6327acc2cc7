import { Stack } from '@/components/layout/stack'
import '@/resident/errors'
import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me, MyProfile } from '@/contract'
import { myDataWords as words } from '@/copy/people/my-data'
import { relationWords } from '@/copy/people/roles'
import { agoWords } from '@/copy/time'
import { useMe } from '@/features/people/use-me'
import { Told } from '@/features/privacy/told'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { type Remote, useRemote } from '@/lib/remote'
import { saveFile } from '@/lib/save-file'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'

const toProfile = () => go.to('resident/profile/index')

const About = ({ me }: { me: Me }) => (
  <Cells>
    <Cell icon='me' label={words.name} value={me.name} onTap={toProfile} />
    <Cell icon='call' label={words.phone} value={me.phoneMasked || words.none} onTap={toProfile} />
    {me.homes.map((home) => (
      <Cell key={home.homeId} icon='home' label={home.label} value={relationWords[home.relation]} />
    ))}
  </Cells>
)

function Profile({ remote }: { remote: Remote<MyProfile> }) {
  const now = useNow()
  const { busy, act } = useAct()
  const forget = async () => {
    if (!(await askFirst(words.forgetAsk, words.forgetAfter, words.forgetYes))) return
    await act(async () => {
      remote.put(await call('privacy.forgetIdentity', { key: newKey() }))
      return words.forgotten
    })
  }
  return (
    <Loaded of={remote} skeleton={<Skeleton cards={[4]} />}>
      {(profile) => (
        <>
          <Card title={words.told}>
            <Stack gap={12}>
              <Told profile={profile} phone={profile.emergency?.phone ?? null} none={words.none} />
              {profile.changed && (
                <View className={styles.quiet}>
                  {words.changed(agoWords(profile.changed.at, now), profile.changed.by)}
                </View>
              )}
              <Button look='plain' onTap={() => go.to('resident/my-data/edit/index')}>
                {words.edit}
              </Button>
            </Stack>
          </Card>
          {profile.identityMasked && (
            <Card title={words.identity}>
              <Stack gap={12}>
                <View className={styles.number}>{profile.identityMasked}</View>
                <View className={styles.quiet}>{words.identityWhy}</View>
                <Button look='danger' off={busy} onTap={forget}>
                  {words.forget}
                </Button>
              </Stack>
            </Card>
          )}
        </>
      )}
    </Loaded>
  )
}

/** 我的资料: what is held about me, who saw it; to change, to take away, to delete. */
export default function MyDataPage() {
  const me = useMe()
  const remote = useRemote('privacy.myProfile', {})
  const { busy, act } = useAct()
  const exportAll = () => !busy && act(async () => saveFile(await call('privacy.exportMine', {}), words.exported))
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[3, 4, 3]} />}>
        {(known) => (
          <>
            <About me={known} />
            <Profile remote={remote} />
            <Cells>
              <Cell
                icon='people'
                label={words.seen}
                note={words.seenHint}
                onTap={() => go.to('resident/my-data/seen/index')}
              />
              <Cell icon='copy' label={words.export} note={words.exportHint} onTap={exportAll} />
              <Cell
                icon='leave'
                label={words.leave}
                note={words.leaveHint}
                onTap={() => go.to('resident/my-data/leave/index')}
              />
            </Cells>
          </>
        )}
      </Loaded>
    </Page>
  )
}
