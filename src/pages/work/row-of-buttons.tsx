import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { go } from '@/lib/go'
import styles from './index.module.scss'

/** Ways to other pages, side by side. */
export const RowOfButtons = ({ of }: { of: { words: string; page: string }[] }) => (
  <View className={styles.ways}>
    {of.map(({ words, page }) => (
      <Button key={page} small look='plain' onTap={() => go.to(page)}>
        {words}
      </Button>
    ))}
  </View>
)
