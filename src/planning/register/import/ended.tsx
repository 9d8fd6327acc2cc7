import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import type { ImportView } from '@/contract'
import { importWords as words } from '@/copy/estate/register'
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
