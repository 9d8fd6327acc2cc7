import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import type { CaseView } from '@/contract'
import { reviewWords, casePage as words } from '@/copy/case-page'
import { agoWords } from '@/copy/time'
import styles from './case.module.scss'
import { RowOfPhotos } from './row-of-photos'

/** What was brought, in the resident's own words and photos. */
export function What({ view, now }: { view: CaseView; now: number }) {
  const filed = view.timeline.find((entry) => entry.what === 'caseFiled')
  const photos = filed?.photos ?? []
  return (
    <Card title={view.kind === 'repair' ? words.what : words.whatConcern} aside={agoWords(view.createdAt, now)}>
      <View className={styles.text}>{view.words}</View>
      {photos.length > 0 && (
        <View className={styles.photos}>
          <RowOfPhotos view={view} ids={photos} />
        </View>
      )}
      {filed && filed.photosHeld > 0 && (
        <View className={styles.quiet}>{reviewWords.photosHeld(filed.photosHeld)}</View>
      )}
    </Card>
  )
}
