import type { Tone } from '@/components/display/tag'
import { Timeline } from '@/components/display/timeline'
import { Card } from '@/components/layout/card'
import type { CaseView, TimelineEntry } from '@/contract'
import { reviewWords, casePage as words } from '@/copy/case/case-page'
import { timelineSentence } from '@/copy/case/timeline'
import { isTheirWord } from '@/domain/commitment/commitment'
import { isHousehold } from '@/domain/matter/capacity'
import { RowOfPhotos } from './row-of-photos'

const tones: Record<TimelineEntry['what'], Tone> = {
  caseFiled: 'brand',
  caseDispatched: 'plain',
  nobodyOnDuty: 'red',
  caseAccepted: 'brand',
  caseDeclined: 'amber',
  colleagueReleased: 'amber',
  timeProposed: 'amber',
  timeAgreed: 'brand',
  timeRefused: 'amber',
  datePromised: 'brand',
  longerAsked: 'amber',
  longerAgreed: 'brand',
  longerRefused: 'amber',
  arrived: 'brand',
  workCompleted: 'brand',
  caseConfirmed: 'green',
  caseSentBack: 'amber',
  caseCancelled: 'plain',
  callNoted: 'plain',
  confirmedByCall: 'green',
  closedUnconfirmed: 'amber',
  caseReopened: 'amber',
  followedUp: 'plain',
  caseHandedOn: 'plain',
  surveyed: 'brand',
  planProposed: 'amber',
  planAgreed: 'brand',
  planRefused: 'amber',
  workLogged: 'plain',
  photosAdded: 'plain',
  helperAdded: 'plain',
  helperRemoved: 'plain',
  majorMarked: 'red',
  colleagueNamed: 'amber',
  personDescribed: 'plain',
  receiverChanged: 'amber',
  progressNoted: 'brand',
  causeFound: 'plain',
  remedyChosen: 'plain',
  resultTold: 'brand',
  signatureAsked: 'plain',
  validityJudged: 'amber',
  validityConfirmed: 'plain',
  measureAdded: 'plain',
  measureWaived: 'plain',
  measureFinished: 'green',
  measureChecked: 'plain',
  contentHeld: 'amber',
  contentReviewed: 'plain',
  promiseStepped: 'amber',
  stepSkipped: 'plain',
}
const stepTones: Record<string, Tone> = { miss: 'red', escalate: 'red' }

/** Words and photos of the filing stand on a card of their own. */
const shownElsewhere: Partial<Record<TimelineEntry['what'], true>> = { caseFiled: true }

const wordsOf = ({ words: said, photosHeld }: TimelineEntry): string =>
  [said, photosHeld > 0 && reviewWords.photosHeld(photosHeld)].filter(Boolean).join('')

/** What has happened, newest on top, in people's words. */
export function History({ view, now }: { view: CaseView; now: number }) {
  const mine = isHousehold(view.as)
  const entries = view.timeline.map((entry) => {
    const photos = shownElsewhere[entry.what] ? [] : entry.photos
    return {
      id: entry.id,
      at: entry.at,
      tone: (entry.rule && isTheirWord(entry.rule) ? undefined : stepTones[entry.step ?? '']) ?? tones[entry.what],
      sentence: timelineSentence(entry, { now, mine, kind: view.kind }),
      words: shownElsewhere[entry.what] ? null : wordsOf(entry),
      photos: photos.length > 0 && <RowOfPhotos view={view} ids={photos} small />,
    }
  })
  return (
    <Card title={words.timeline}>
      <Timeline entries={entries.reverse()} now={now} />
    </Card>
  )
}
