import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/input/button'
import type { InvitationView } from '@/contract'
import { codeWords as words } from '@/copy/people/household'
import { invitedAs } from '@/copy/people/roles'
import { platform } from '@/lib/platform/platform'
import { useRemote } from '@/lib/remote'
import styles from './code-card.module.scss'

/** Two groups of four are easier to read out. */
const spaced = (code: string) => code.replace(/^(.{4})/, '$1 ')

function Picture({ code }: { code: string }) {
  const { data, error } = useRemote('household.drawInvitation', { code })
  if (data) return <Image className={styles.picture} src={data.picture} mode='aspectFit' ariaLabel={words.picture} />
  return error ? <View className={styles.how}>{words.noPicture}</View> : <View className={styles.picture} />
}

/** An invitation to hand on: to read out, to copy, to scan, or into a chat. */
export const CodeCard = ({ invitation }: { invitation: InvitationView }) => (
  <View className={styles.card}>
    <View className={styles.for}>{words.for(invitation.name, invitedAs(invitation))}</View>
    <View className={styles.code}>{spaced(invitation.code)}</View>
    <Picture code={invitation.code} />
    <View className={styles.how}>{words.how}</View>
    <Button look='plain' icon='copy' onTap={() => void Taro.setClipboardData({ data: invitation.code })}>
      {words.copy}
    </Button>
    {platform.canShare && (
      <Button
        look='plain'
        icon='share'
        native={{ openType: 'share', 'data-code': invitation.code, 'data-label': invitation.label } as object}
      >
        {words.share}
      </Button>
    )}
  </View>
)
