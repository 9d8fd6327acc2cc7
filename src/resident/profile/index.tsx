import '@/resident/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me } from '@/contract'
import { limits } from '@/contract/fields'
import { phoneWords } from '@/copy/people/phone'
import { profileWords as words } from '@/copy/people/profile'
import styles from '@/features/household/household.module.scss'
import { useMe } from '@/features/people/use-me'
import { useSession } from '@/features/session/session'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { platform } from '@/lib/platform/platform'
import { askFirst, showNote } from '@/lib/show'
import { useAct } from '@/lib/use-act'

function Name({ me }: { me: Me }) {
  const know = useSession((session) => session.know)
  const { busy, act } = useAct()
  const [name, setName] = useState(me.name)
  const changed = name.trim() !== '' && name.trim() !== me.name
  const save = () =>
    act(async () => {
      know(await call('people.rename', { key: newKey(), name: name.trim() }))
      return words.saved
    })
  return (
    <Card>
      <View className={styles.stack}>
        <TextLine label={words.name} value={name} most={limits.name} placeholder={words.nameHint} onChange={setName} />
        {changed && (
          <Button look='plain' off={busy} onTap={save}>
            {words.save}
          </Button>
        )}
      </View>
    </Card>
  )
}

function Phone({ me }: { me: Me }) {
  const know = useSession((session) => session.know)
  const { busy, act } = useAct()
  const prove = platform.phoneButton((code) => {
    if (!code) return showNote(phoneWords.refused, words.whyPhone)
    void act(async () => {
      know(await call('people.provePhone', { key: newKey(), code }))
      return words.provenNow
    })
  })
  return (
    <Card
      title={words.phone}
      aside={<Tag tone={me.phoneProven ? 'green' : 'amber'}>{me.phoneProven ? words.proven : words.unproven}</Tag>}
    >
      <View className={styles.stack}>
        <View>
          <View className={styles.strong}>{me.phoneMasked}</View>
          <View className={styles.quiet}>{words.whyPhone}</View>
        </View>
        <Button look='plain' off={busy} native={prove}>
          {me.phoneProven ? words.proveAgain : words.prove}
        </Button>
      </View>
    </Card>
  )
}

function SignOut() {
  const signOut = useSession((session) => session.signOut)
  const leave = async () => {
    if (!(await askFirst(words.signOutAsk, words.signOutAfter, words.signOutYes))) return
    signOut()
    await go.home()
  }
  return (
    <Card>
      <View className={styles.stack}>
        <View className={styles.quiet}>{words.signOutHint}</View>
        <Button look='danger' onTap={leave}>
          {words.signOut}
        </Button>
      </View>
    </Card>
  )
}

/** 我的资料: how I am called and reached, and the way out (退出). */
export default function ProfilePage() {
  const me = useMe()
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[2, 3, 2]} />}>
        {(known) => (
          <>
            <Name key={known.name} me={known} />
            <Phone me={known} />
            <SignOut />
          </>
        )}
      </Loaded>
    </Page>
  )
}
