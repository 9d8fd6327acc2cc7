import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { actingWords as words } from '@/copy/people/roles'
import styles from './acting-for.module.scss'

/** Says whose name is acted in, wherever a proxy does something. */
export const ActingForName = ({ name }: { name: string }) => (
  <View className={styles.acting} ariaRole='note'>
    <Icon name='people' />
    <View>{words.now(name)}</View>
  </View>
)

export const ActingFor = ({ home }: { home: { forName: string | null } | null }) =>
  home?.forName ? <ActingForName name={home.forName} /> : null
