import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import styles from './case.module.scss'

type Props = { no: string; yes: string; off: boolean; answer: (agree: boolean) => void }

/** The two answers to a question side by side, neither pushed. */
export const Answers = ({ no, yes, off, answer }: Props) => (
  <View className={styles.answers}>
    <Button look='plain' off={off} onTap={() => answer(false)}>
      {no}
    </Button>
    <Button off={off} onTap={() => answer(true)}>
      {yes}
    </Button>
  </View>
)
