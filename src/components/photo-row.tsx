import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { common } from '@/copy/common'
import { photoWords } from '@/copy/shell'
import { Icon } from './icon'
import styles from './photo-row.module.scss'

/** Photos that are there already; a tap shows them large. */
export const PhotoRow = ({ urls, small }: { urls: string[]; small?: boolean }) => (
  <View className={styles.row}>
    {urls.map((url) => (
      <View key={url} className={`${styles.slot} ${small ? styles.small : ''}`}>
        <Image
          className={styles.picture}
          src={url}
          mode='aspectFill'
          ariaLabel={common.photos}
          onClick={() => Taro.previewImage({ current: url, urls })}
        />
      </View>
    ))}
  </View>
)

/** A photo on its way: kept on the phone under `local` until it is stored as `fileId`. */
export type ChosenPhoto = { local: string; state: 'uploading' | 'stored' | 'failed'; fileId: string | null }

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
    {photos.map(({ local, state }) => (
      <View key={local} className={styles.slot}>
        <Image
          className={styles.picture}
          src={local}
          mode='aspectFill'
          onClick={() => Taro.previewImage({ current: local, urls: photos.map((photo) => photo.local) })}
        />
        {state === 'uploading' && <View className={styles.over}>{photoWords.uploading}</View>}
        {state === 'failed' && (
          <View className={styles.over} ariaRole='button' onClick={() => retry(local)}>
            <Icon name='retry' />
            {common.retry}
          </View>
        )}
        <View className={styles.remove} ariaRole='button' ariaLabel={common.removePhoto} onClick={() => remove(local)}>
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
