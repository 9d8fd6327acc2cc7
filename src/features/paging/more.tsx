import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { common } from '@/copy/common'
import { errorLine } from '@/copy/errors'
import type { CallError } from '@/lib/call-error'
import styles from './more.module.scss'

type Props = { paged: { more: boolean; loadMore: () => void; loadingMore: boolean; moreError: CallError | null } }

/** The end of a list: a button for the next page, and why it did not come. */
export const More = ({ paged: { more, loadMore, loadingMore, moreError } }: Props) => (
  <>
    {moreError && <View className={styles.why}>{errorLine(moreError)}</View>}
    {more && (
      <Button look='quiet' off={loadingMore} onTap={loadMore}>
        {loadingMore ? common.loading : common.more}
      </Button>
    )}
  </>
)
