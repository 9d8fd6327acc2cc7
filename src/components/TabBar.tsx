import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { tabWords } from '@/copy/common'
import { useLargeText } from '@/features/session/large-text'
import { useSession } from '@/features/session/session'
import { tabPage, tabsOf, useTab } from '@/features/session/tabs'
import { Icon } from './Icon'
import styles from './TabBar.module.scss'

/** The tab bar of whoever holds the phone. */
export function TabBar() {
  const me = useSession((session) => session.me)
  const large = useLargeText((mode) => mode.large)
  const current = useTab((tab) => tab.current)
  return (
    <View className={`${styles.bar} ${large ? 'large' : ''}`}>
      {tabsOf(me).map((tab) => (
        <View
          key={tab}
          className={`${styles.tab} ${tab === current ? styles.on : ''}`}
          ariaRole='tab'
          ariaLabel={tabWords[tab]}
          onClick={() => Taro.switchTab({ url: tabPage(tab) })}
        >
          <Icon name={tab} className={styles.picture} />
          {tabWords[tab]}
        </View>
      ))}
    </View>
  )
}
