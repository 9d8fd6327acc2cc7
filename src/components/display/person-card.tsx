import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { common } from '@/copy/common'
import { initialOf } from '@/copy/people/roles'
import { Button } from '../input/button'
import styles from './person-card.module.scss'

type Props = {
  name: string
  note?: ReactNode
  /** How to call him, where he may be called. */
  onCall?: (() => void) | null
  calling?: boolean
  children?: ReactNode
}

/** Somebody with a face, what he is here for, and a way to call him where he may be called. */
export const PersonCard = ({ name, note, onCall, calling, children }: Props) => (
  <View className={styles.person}>
    <View className={styles.face}>{initialOf(name)}</View>
    <View className={styles.name}>{name}</View>
    {(onCall || children) && (
      <View className={styles.acts}>
        {onCall && (
          <Button look='plain' small icon='call' off={Boolean(calling)} onTap={onCall}>
            {common.call}
          </Button>
        )}
        {children}
      </View>
    )}
    {note && <View className={styles.note}>{note}</View>}
  </View>
)
