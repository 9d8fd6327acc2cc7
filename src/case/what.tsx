import { View } from '@tarojs/components'
import { Card } from '@/components/layout/card'
import type { CaseView } from '@/contract'
import { roundWords } from '@/copy/case/case'
import { reviewWords, casePage as words } from '@/copy/case/case-page'
import { channelWords } from '@/copy/filing/channel'
import { voiceWords } from '@/copy/filing/voice'
import { agoWords } from '@/copy/time'
import { isOver } from '@/domain/matter/flow'
import { PlayButton } from '@/features/cases/play-button'
import { call } from '@/lib/call'
import styles from './case.module.scss'
import { RowOfPhotos } from './row-of-photos'

/** Why it is being done again, for those who do it: what is still wrong counts more than what was wrong at first. */
const Again = ({ view }: { view: CaseView }) => {
  const again = view.timeline.filter(({ what }) => what === 'caseSentBack' || what === 'caseReopened').at(-1)
  if (!again?.words) return null
  return (
    <Card title={words.again(view.kind)} aside={roundWords(view.kind, view.round)}>
      <View className={styles.text}>{again.words}</View>
      {again.photos.length > 0 && (
        <View className={styles.photos}>
          <RowOfPhotos view={view} ids={again.photos} />
        </View>
      )}
    </Card>
  )
}

/** For staff: what is to be done, and first what is still wrong with it. */
export const Task = ({ view, now }: { view: CaseView; now: number }) => (
  <>
    {!isOver(view.status) && <Again view={view} />}
    <What view={view} now={now} />
  </>
)

/** What was brought, in the resident's own words and photos. */
export function What({ view, now }: { view: CaseView; now: number }) {
  const filed = view.timeline.find((entry) => entry.what === 'caseFiled')
  const photos = filed?.photos ?? []
  const { access } = view.work.wishes
  return (
    <Card title={view.kind === 'repair' ? words.what : words.whatConcern} aside={agoWords(view.createdAt, now)}>
      <View className={styles.text}>{view.words}</View>
      {view.voice && (
        <View className={styles.photos}>
          {view.voice.held ? (
            <View className={styles.quiet}>{voiceWords.held}</View>
          ) : (
            <PlayButton
              seconds={view.voice.seconds}
              source={async () => (await call('cases.linkVoice', { id: view.id })).url}
            />
          )}
        </View>
      )}
      {access && <View className={styles.quiet}>{words.access[access]}</View>}
      {view.channel !== 'app' && <View className={styles.quiet}>{words.broughtBy(channelWords[view.channel])}</View>}
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
