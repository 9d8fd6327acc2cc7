import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../display/icon'
import styles from './cell.module.scss'

/** Rows of one kind under one another, on a white card. */
export const Cells = ({ children }: { children: ReactNode }) => <View className={styles.cells}>{children}</View>

type Props = { icon?: IconName; label: ReactNode; note?: ReactNode; value?: ReactNode; onTap?: () => void }

/** One row: what it is, what it says, and an arrow when it leads somewhere. */
export const Cell = ({ icon, label, note, value, onTap }: Props) => (
  <View
    className={styles.cell}
    hoverClass={onTap ? styles.pressed : 'none'}
    {...(onTap && { ariaRole: 'button', onClick: onTap })}
  >
    {icon && <Icon name={icon} className={styles.icon} />}
    <View className={styles.words}>
      <View className={styles.label}>{label}</View>
      {note && <View className={styles.note}>{note}</View>}
    </View>
    {value && <View className={styles.value}>{value}</View>}
    {onTap && <Icon name='right' className={styles.right} />}
  </View>
)
