import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { common } from '@/copy/common'
import { Icon } from '../display/icon'
import styles from './sheet.module.scss'

type Props = { title: string; hint?: string | null; foot?: ReactNode; onClose: () => void; children?: ReactNode }

/** A sheet from below for what a step needs besides the tap: a reason, a time, a photo. */
export const Sheet = ({ title, hint, foot, onClose, children }: Props) => (
  <View className={styles.shade} ariaRole='dialog' ariaLabel={title}>
    <View className={styles.away} aria-hidden='true' catchMove onClick={onClose} />
    <View className={styles.sheet}>
      <View className={styles.head}>
        <View className={styles.title}>{title}</View>
        <View className={styles.close} ariaRole='button' ariaLabel={common.close} onClick={onClose}>
          <Icon name='close' />
        </View>
      </View>
      <View className={styles.body}>
        {hint && <View className={styles.hint}>{hint}</View>}
        {children}
      </View>
      {foot && <View className={styles.foot}>{foot}</View>}
    </View>
  </View>
)
