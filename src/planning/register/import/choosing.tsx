import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Skeleton } from '@/components/layout/skeleton'
import { registerWords, importWords as words } from '@/copy/estate/register'
import { call } from '@/lib/call'
import { saveFile } from '@/lib/save-file'
import { useAct } from '@/lib/use-act'
import styles from './index.module.scss'

type Props = { again: boolean; checking: boolean; choose: () => void }

/** How it goes, the template, and the way to the file. */
export function Choosing({ again, checking, choose }: Props) {
  const { busy, act } = useAct()
  const template = () => act(async () => saveFile(await call('register.template', {}), registerWords.exported))
  if (checking) {
    return (
      <>
        <View className={styles.checking} ariaRole='status'>
          {words.checking}
        </View>
        <Skeleton cards={[4]} />
      </>
    )
  }
  return (
    <>
      {!again && (
        <Card title={words.how}>
          <View className={styles.lines}>
            {words.lines.map((line, index) => (
              <View key={line} className={styles.line}>
                <View className={styles.mark}>{index + 1}</View>
                <View>{line}</View>
              </View>
            ))}
          </View>
          <View className={styles.hint}>{words.noPersonal}</View>
        </Card>
      )}
      <View className={styles.acts}>
        <Button onTap={choose}>{again ? words.chooseAgain : words.choose}</Button>
        <Button look='plain' off={busy} onTap={template}>
          {registerWords.template}
        </Button>
      </View>
    </>
  )
}
