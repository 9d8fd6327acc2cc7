import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { welcomeWords as words } from '@/copy/tabs/home'
import { go } from '@/lib/go'
import { useSession } from '../session/session'
import styles from './welcome.module.scss'

/** The ways in, for somebody who belongs to no home yet. */
export const WaysIn = () => (
  <Cells>
    <Cell icon='key' label={words.invited} note={words.invitedHint} onTap={() => go.to('resident/join/index')} />
    <Cell icon='home' label={words.apply} note={words.applyHint} onTap={() => go.to('resident/apply/index')} />
  </Cells>
)

/** For somebody WeChat knows and the estate does not yet: says plainly what to do. */
export const Welcome = () => (
  <>
    <View className={styles.welcome}>
      <View className={styles.title}>{words.title}</View>
      <View className={styles.why}>{words.why}</View>
    </View>
    <View className={styles.who}>{words.who}</View>
    <WaysIn />
    <Cells>
      <Cell
        icon='building'
        label={words.install}
        note={words.installHint}
        onTap={() => go.to('planning/set-up/index')}
      />
    </Cells>
  </>
)

/** For somebody who has left his last home. */
export const NoHome = () => (
  <>
    <Panel icon='home' what={words.noHome} todo={words.noHomeHint} />
    <WaysIn />
  </>
)

/** For somebody who has signed out on this phone. */
export function ComeBack() {
  const signIn = useSession((session) => session.signIn)
  return (
    <Panel
      icon='me'
      what={words.signedOut}
      todo={words.signedOutHint}
      step={<Button onTap={() => void signIn()}>{words.comeBack}</Button>}
    />
  )
}
