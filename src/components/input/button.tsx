import { type ButtonProps, Button as Native } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../display/icon'
import styles from './button.module.scss'

type Props = {
  look?: 'brand' | 'plain' | 'danger' | 'quiet'
  small?: boolean
  icon?: IconName
  /** Not now: shown faint and does nothing. */
  off?: boolean
  onTap?: () => void
  /** What WeChat itself does on the tap: asks for the phone number, opens the list of chats. */
  native?: Partial<ButtonProps>
  children: ReactNode
}

/** A button of at least 44 px (56 in large-text mode). `brand` is the next step; a page has one of it. */
export const Button = ({ look = 'brand', small, icon, off, onTap, native, children }: Props) => (
  <Native
    className={`${styles.button} ${styles[look] ?? ''} ${small ? styles.small : ''} ${off ? styles.off : ''}`}
    hoverClass={styles.pressed ?? 'none'}
    // Not the native "disabled": it brings colours of its own, and a custom element takes even "false" for it.
    onClick={() => {
      if (!off) onTap?.()
    }}
    {...native}
  >
    {icon && <Icon name={icon} />}
    {children}
  </Native>
)
