import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import { Panel } from '@/components/trouble'
import type { ImportView } from '@/contract'
import { importWords as words } from '@/copy/register'
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
      <Panel icon='missed' {...words.stopped[one.stopped]} />
      {one.problems.length > 0 && <Problems one={one} />}
    </>
  )
