import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { staleLine } from '@/copy/common'
import { errorLine } from '@/copy/errors'
import type { Remote } from '@/lib/remote'
import { serverNow } from '@/lib/server-clock'
import { Icon } from '../display/icon'
import { EmptyState } from './empty-state'
import styles from './loaded.module.scss'
import { Skeleton } from './skeleton'

type Shown<T> = {
  of: Pick<Remote<T>, 'data' | 'error' | 'at' | 'reload'>
  /** The page's own shape while it loads. */
  skeleton?: ReactNode
  /** Part of a page that says already that there is no network. */
  part?: boolean
  children: (data: T) => ReactNode
}

/** One pattern for loading, trouble, no rights and no network, around what the server knows. */
export function Loaded<T>({ of, skeleton, part, children }: Shown<T>) {
  // Whoever may not see it any more does not keep seeing what was there before.
  if (of.data === null || of.error?.code === 'FORBIDDEN')
    return of.error ? <EmptyState error={of.error} retry={of.reload} /> : (skeleton ?? <Skeleton />)
  const offline = of.error?.code === 'OFFLINE' && of.at !== null
  return (
    <>
      {of.error && !(part && offline) && (
        <View className={styles.banner}>
          <Icon name={offline ? 'offline' : 'missed'} />
          <View>{offline ? staleLine(of.at ?? 0, serverNow()) : errorLine(of.error)}</View>
        </View>
      )}
      {children(of.data)}
    </>
  )
}
