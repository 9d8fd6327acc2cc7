import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import styles from './skeleton.module.scss'

/** Grey lines in the shape of what will stand here: one number of lines per card. */
export const Skeleton = ({ cards = [2, 3, 3] }: { cards?: number[] }) => (
  <>
    {cards.map((lines, card) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the cards have no other name
      <View key={card} className={styles.card} ariaRole='status' ariaLabel={common.loading}>
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name
          <View key={line} className={styles.line} />
        ))}
      </View>
    ))}
  </>
)
