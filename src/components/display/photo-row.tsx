import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { common } from '@/copy/common'
import { photoWords } from '@/copy/shell'
import { Icon } from './icon'
import styles from './photo-row.module.scss'

/** A stored photo as a list shows it: its thumbnail, empty as long as there is no link to it. */
export type ShownPhoto = { id: string; thumb: string }

type Row = { photos: ShownPhoto[]; small?: boolean; open: (id: string) => void }

/** Photos that are there already; a tap shows them large. */
export const PhotoRow = ({ photos, small, open }: Row) => (
  <View className={styles.row}>
    {photos.map(({ id, thumb }, at) => (
      <View key={id} className={`${styles.slot} ${small ? styles.small : ''}`}>
        <Image
          className={styles.picture}
          src={thumb}
          mode='aspectFill'
          aria-role='button'
          ariaLabel={photoWords.nth(at + 1, photos.length)}
          onClick={() => open(id)}
        />
      </View>
    ))}
  </View>
)

/**
 * A photo on its way: on the phone under `local` until it is stored as `fileId`; `sent` in percent. Without a network it is stored
 * later.
 */
export type ChosenPhoto = {
  local: string
  state: 'uploading' | 'stored' | 'later' | 'failed'
  sent: number
  fileId: string | null
}

type Picker = {
  photos: ChosenPhoto[]
  most: number
  add: () => void
  remove: (local: string) => void
  retry: (local: string) => void
}

/** Photos being chosen: each shows that it is on its way, that it has to be sent again, or can be taken out. */
export const PhotoPicker = ({ photos, most, add, remove, retry }: Picker) => (
  <View className={styles.row}>
    {photos.map(({ local, state, sent }, at) => (
      <View key={local} className={styles.slot}>
        <Image
          className={styles.picture}
          src={local}
          mode='aspectFill'
          aria-role='button'
          ariaLabel={photoWords.nth(at + 1, photos.length)}
          onClick={() => Taro.previewImage({ current: local, urls: photos.map((photo) => photo.local) })}
        />
        {state === 'uploading' && (
          <View className={styles.over}>
            <View>{photoWords.uploading}</View>
            <View>{sent} %</View>
            <View className={styles.track}>
              <View className={styles.sent} style={{ width: `${sent}%` }} />
            </View>
          </View>
        )}
        {(state === 'failed' || state === 'later') && (
          <View className={styles.over} ariaRole='button' onClick={() => retry(local)}>
            <Icon name='retry' />
            {state === 'later' ? photoWords.later : common.retry}
          </View>
        )}
        <View
          className={styles.remove}
          ariaRole='button'
          ariaLabel={photoWords.remove(at + 1)}
          onClick={() => remove(local)}
        >
          <Icon name='remove' />
        </View>
      </View>
    ))}
    {photos.length < most && (
      <View className={`${styles.slot} ${styles.add}`} ariaRole='button' onClick={add}>
        <Icon name='camera' />
        {common.addPhoto}
      </View>
    )}
  </View>
)
