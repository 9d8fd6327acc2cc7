import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { Me } from '@/contract'
import { meWords } from '@/copy/me'
import type { TemplateKey } from '@/domain/message/template'
import { call, newKey } from '@/lib/call'
import { platform } from '@/lib/platform'
import styles from './message-item.module.scss'

/** What somebody may want to hear of; WeChat asks for at most three at a time. */
const wantedBy = ({ duties }: Me): TemplateKey[] => (duties.length > 0 ? ['work', 'alert'] : ['progress', 'confirm'])

/** WeChat asks first and the server hears of it afterwards: any waiting before would lose the tap. */
const subscribe = async (me: Me) => {
  const keys = wantedBy(me)
  const given = await platform.askSubscribe(keys.map((key) => me.templates[key]))
  const accepted = keys.filter((key) => given.includes(me.templates[key]))
  Taro.showToast({ title: accepted.length > 0 ? meWords.subscribed : meWords.notSubscribed, icon: 'none' })
  // Only a hint: WeChat's own event counts, so nobody has to hear that it was lost.
  if (accepted.length > 0) await call('messages.reportSubscription', { key: newKey(), accepted }).catch(() => undefined)
}

/** Why pushes help, and the button that asks for them. */
export const SubscribeCard = ({ me }: { me: Me }) => (
  <Card title={meWords.subscribe}>
    <View className={styles.body}>{meWords.subscribeWhy[me.duties.length > 0 ? 'staff' : 'resident']}</View>
    <View className={styles.step}>
      <Button look='plain' onTap={() => subscribe(me)}>
        {meWords.subscribe}
      </Button>
    </View>
  </Card>
)
