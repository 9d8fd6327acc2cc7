import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { Me } from '@/contract'
import { meWords } from '@/copy/me'
import type { TemplateKey } from '@/domain/message/template'
import { showDone } from '@/lib/show'
import { askPushes } from './ask-pushes'
import styles from './message-item.module.scss'

/** What somebody may want to hear of; WeChat asks for at most three at a time. */
const wantedBy = ({ duties }: Me): TemplateKey[] => (duties.length > 0 ? ['work', 'alert'] : ['progress', 'confirm'])

const subscribe = async (me: Me) => {
  const allowed = await askPushes(wantedBy(me))
  showDone(allowed ? meWords.subscribed : meWords.notSubscribed)
}

/** Why pushes help, and the button that asks for them. */
export const SubscribeCard = ({ me }: { me: Me }) => (
  <Card title={meWords.pushes}>
    <View className={styles.body}>{meWords.subscribeWhy[me.duties.length > 0 ? 'staff' : 'resident']}</View>
    <View className={styles.step}>
      <Button look='plain' onTap={() => subscribe(me)}>
        {meWords.subscribe}
      </Button>
    </View>
  </Card>
)
