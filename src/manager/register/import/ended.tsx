import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { Panel } from '@/components/trouble'
import type { ImportView } from '@/contract'
import { importWords as words } from '@/copy/register'
import styles from './index.module.scss'
import { Problems } from './looked-through'

/** In force, or why not. */
export const Ended = ({ one }: { one: ImportView }) =>
  one.stopped === null ? (
    <Panel
      icon='kept'
      what={words.live(one.total)}
      todo={words.liveHint}
      step={<Button onTap={() => Taro.navigateBack()}>{words.seeRegister}</Button>}
    />
  ) : (
    <>
      <Card title={one.fileName}>
        <View className={styles.verdict} ariaRole='status'>
          <Icon name='missed' className={styles.amber} />
          <View>{words.stopped[one.stopped].what}</View>
        </View>
        <View className={styles.hint}>{words.stopped[one.stopped].todo}</View>
      </Card>
      {one.problems.length > 0 && <Problems one={one} />}
    </>
  )
