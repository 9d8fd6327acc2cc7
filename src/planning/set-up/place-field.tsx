import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { Field } from '@/components/input/field'
import { setUpWords as words } from '@/copy/estate/set-up'
import type { Point } from '@/domain/kernel/place'
import { platform } from '@/lib/platform/platform'
import { showNote } from '@/lib/show'
import styles from './index.module.scss'

type Props = { place: Point | null; error: string | null | undefined; change: (place: Point) => void }

/** Where an estate lies: the place where its manager stands. */
export function PlaceField({ place, error, change }: Props) {
  const here = async () => {
    try {
      const { latitude, longitude } = await platform.whereAmI()
      change({ latitude, longitude })
    } catch {
      showNote(words.noPlace, words.noPlaceHint)
    }
  }
  return (
    <Field label={words.place} note={words.placeHint} error={error}>
      {place && (
        <View className={styles.placed}>
          <Icon name='kept' />
          {words.placed}
        </View>
      )}
      <Button look='plain' icon='place' onTap={() => void here()}>
        {words.here}
      </Button>
    </Field>
  )
}
