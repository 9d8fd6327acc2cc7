import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { tabWords } from '@/copy/common'
import { go } from '@/lib/go'
import { useLargeText } from '@/lib/large-text'
import { useSession } from './session'
import styles from './tab-bar.module.scss'
import { tabsOf, useTab } from './tabs'

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
          onClick={() => go.tab(tab)}
        >
          <Icon name={tab} className={styles.picture} />
          {tabWords[tab]}
        </View>
      ))}
    </View>
  )
}
