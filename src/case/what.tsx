import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { PhotoRow } from '@/components/photo-row'
import type { CaseView } from '@/contract'
import { casePage as words } from '@/copy/case-page'
import { agoWords } from '@/copy/time'
import styles from './case.module.scss'
import { photoUrls } from './photos'

/** What was brought, in the resident's own words and photos. */
export function What({ view, now }: { view: CaseView; now: number }) {
  const filed = view.timeline.find((entry) => entry.what === 'caseFiled')
  const urls = photoUrls(view, filed?.photos ?? [], now)
  return (
    <Card title={words.what} aside={agoWords(view.createdAt, now)}>
      <View className={styles.text}>{view.words}</View>
      {urls.length > 0 && (
        <View className={styles.photos}>
          <PhotoRow urls={urls} />
        </View>
      )}
    </Card>
  )
}
