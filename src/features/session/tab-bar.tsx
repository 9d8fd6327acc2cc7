import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { countWords, tabWords, unreadTab } from '@/copy/common'
import { go } from '@/lib/go'
import { useLargeText } from '@/lib/large-text'
import { useSession } from './session'
import styles from './tab-bar.module.scss'
import { tabsOf, useTab } from './tabs'

/** The tab bar of whoever holds the phone. */
export function TabBar() {
  const me = useSession((session) => session.me)
  const unread = me?.unread ?? 0
  const large = useLargeText((mode) => mode.large)
  const current = useTab((tab) => tab.current)
  return (
    <View className={`${styles.bar} ${large ? 'large' : ''}`}>
      {tabsOf(me).map((tab) => (
        <View
          key={tab}
          className={`${styles.tab} ${tab === current ? styles.on : ''}`}
          ariaRole='tab'
          ariaLabel={tab === 'me' && unread > 0 ? unreadTab(tabWords.me, unread) : tabWords[tab]}
          onClick={() => go.tab(tab)}
        >
          <View className={styles.picture}>
            <Icon name={tab} />
            {tab === 'me' && unread > 0 && <View className={styles.unread}>{countWords(unread)}</View>}
          </View>
          {tabWords[tab]}
        </View>
      ))}
    </View>
  )
}
