import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { common } from '@/copy/common'
import { initialOf } from '@/copy/roles'
import { platform } from '@/lib/platform'
import { Button } from './button'
import styles from './person-card.module.scss'

type Props = { name: string; note?: ReactNode; phone?: string | null; children?: ReactNode }

/** Somebody with a face, what he is here for, and a way to call him where he may be called. */
export const PersonCard = ({ name, note, phone, children }: Props) => (
  <View className={styles.person}>
    <View className={styles.face}>{initialOf(name)}</View>
    <View className={styles.name}>{name}</View>
    {(phone || children) && (
      <View className={styles.acts}>
        {phone && (
          <Button look='plain' small icon='call' onTap={() => platform.callPhone(phone)}>
            {common.call}
          </Button>
        )}
        {children}
      </View>
    )}
    {note && <View className={styles.note}>{note}</View>}
  </View>
)
