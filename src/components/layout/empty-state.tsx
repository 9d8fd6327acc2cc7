import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ErrorCode } from '@/contract'
import { common } from '@/copy/common'
import { errorText } from '@/copy/errors'
import type { CallError } from '@/lib/call-error'
import { go } from '@/lib/go'
import { Icon, type IconName } from '../display/icon'
import { Button } from '../input/button'
import styles from './empty-state.module.scss'

const pictures: Partial<Record<ErrorCode, IconName>> = {
  OFFLINE: 'offline',
  FORBIDDEN: 'locked',
  NOT_SIGNED_IN: 'me',
  BAD_INPUT: 'empty',
}

/** A quiet panel in place of content: nothing here yet, or something went wrong and what to do. */
export function Panel(panel: {
  icon: IconName
  what: string
  todo?: string
  number?: string | null
  step?: ReactNode
}) {
  return (
    <View className={styles.panel}>
      <Icon name={panel.icon} className={styles.picture} />
      <View className={styles.what}>{panel.what}</View>
      {panel.todo && <View className={styles.todo}>{panel.todo}</View>}
      {panel.number && <View className={styles.number}>{panel.number}</View>}
      {panel.step && <View className={styles.step}>{panel.step}</View>}
    </View>
  )
}

/** Asking again would not help; home does: there one joins, and sees what is one's own. */
const wayOut: Partial<Record<ErrorCode, true>> = { NOT_SIGNED_IN: true, FORBIDDEN: true, NOT_FOUND: true }

const Step = ({ code, retry }: { code: ErrorCode; retry: () => void }) =>
  wayOut[code] ? (
    <Button onTap={go.home}>{common.backHome}</Button>
  ) : (
    <Button look='plain' onTap={retry}>
      {common.retry}
    </Button>
  )

/**
 * Why nothing can be shown, and the way on: another try, or home where no try can help. What was asked for in words that do
 * not do is said, with what is wanted instead; asking the same again would not help.
 */
export function EmptyState({ error, retry }: { error: CallError; retry: () => void }) {
  const { code } = error
  const { what, todo, requestLine } = errorText(error)
  const step = code === 'BAD_INPUT' ? null : <Step code={code} retry={retry} />
  return <Panel icon={pictures[code] ?? 'missed'} what={what} todo={todo} number={requestLine} step={step} />
}
