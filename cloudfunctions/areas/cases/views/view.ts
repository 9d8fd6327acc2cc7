import type { CaseView, PersonCard } from '@/contract'
import { common } from '@/copy/common'
import { type Capacity, isHousehold } from '@/domain/matter/capacity'
import { mayReview, maySee, type Reader, readerOn, toReview } from '@/domain/matter/content'
import { movesOf } from '@/domain/matter/flow'
import { isTooLate } from '@/domain/matter/handlers/silence'
import type { Matter } from '@/domain/matter/matter'
import type { Photo } from '@/domain/matter/media'
import { aboutOf } from '@/domain/matter/parts'
import { dateChoices, longerAsked, mayPromiseDate } from '@/domain/matter/times/finish'
import { nextProposalKind, openProposal } from '@/domain/matter/times/propose'
import type { Person } from '@/domain/people/person'
import { isKept } from '@/domain/privacy/erase'
import { maskPhone } from '@/domain/privacy/mask'
import { mayCallAbout } from '@/domain/privacy/reveal'
import { SYSTEM } from '@/domain/promise/entry'
import { links } from '../../../platform/storage'
import { toRow } from '../../../services/cases/row'
import { inForce } from '../../../services/holidays'
import { peopleNamed } from '../../../services/people/names'
import { promiseDetail } from '../../../services/promises/promise-view'
import { readable } from '../../../services/readable'
import { loadEstate } from '../../../store/estate/estates'
import { investigationView } from './investigation-view'
import { silenceFor } from './silence'
import { timeline } from './timeline'
import { viewWork, workersOf } from './work-view'

/** Everybody whom the view of a case may name. */
export const peopleOf = (matter: Matter): (string | null)[] => [
  ...[matter.residentId, matter.filedBy, matter.receiverId, matter.assigneeId, aboutOf(matter), matter.contactId],
  ...matter.history.filter((entry) => entry.by !== SYSTEM).map((entry) => entry.by),
  ...workersOf(matter),
  ...matter.history.map((entry) => ('personId' in entry ? entry.personId : null)),
]

type Callable = (personId: string) => boolean

/** A number is masked; whoever may have to call asks for it with the case as purpose, and that is on record (A5). */
const card = (people: Map<string, Person>, id: string | null, callable: Callable): PersonCard | null => {
  const person = id === null ? undefined : people.get(id)
  if (!person) return null
  const mayCall = callable(person._id) && person.phone !== ''
  return { personId: person._id, name: person.name, phoneMasked: maskPhone(person.phone), mayCall }
}

const nobody = { name: '', phoneMasked: '', mayCall: false }
const unnamed: PersonCard = { ...nobody, personId: '', name: common.anonymous }

const residentCard = ({ residentId }: Matter, people: Map<string, Person>, callable: Callable): PersonCard | null =>
  residentId === null ? null : (card(people, residentId, callable) ?? { personId: residentId, ...nobody })

/** Who brought it in person, for those who work on it. */
const callerCard = ({ caller }: Matter, as: Capacity[], callable: boolean): CaseView['caller'] => {
  if (!caller || isHousehold(as)) return null
  return { name: caller.name, phoneMasked: maskPhone(caller.phone), mayCall: callable && caller.phone !== '' }
}

const voiceFor = ({ voice }: Matter, reader: Reader): CaseView['voice'] =>
  voice && isKept(voice) ? { seconds: voice.seconds, held: !maySee(voice, reader) } : null

/** Finishing dates to choose from, for whoever may promise one now; one more read then. */
const datesFor = async (matter: Matter, as: Capacity[], now: number): Promise<CaseView['dates']> => {
  const may = movesOf(matter, as).includes('promiseDate') && mayPromiseDate(matter)
  if (!may) return []
  return dateChoices(matter, await inForce((await loadEstate(matter.estateId)).policy, now), now)
}

/**
 * A case as one person may see it. One read for the names that were not `loaded`, and one storage call when a photo is new to the phone: unless
 * said otherwise those that came just now, since it had links for the others before it sent its command.
 */
export const viewCase = async (
  matter: Matter,
  me: Person,
  now: number,
  {
    isNew = (photo) => photo.at === now,
    loaded = [],
  }: { isNew?: (photo: Photo) => boolean; loaded?: readonly Person[] } = {},
): Promise<CaseView> => {
  const reader = readerOn(me, matter, now)
  const { as } = reader
  const photos = matter.photos.filter((photo) => isKept(photo) && maySee(photo, reader))
  const [known, urls, dates, silence] = await Promise.all([
    peopleNamed(peopleOf(matter), [me, ...loaded]),
    links(photos.filter(isNew).map((photo) => photo.thumb.fileId)),
    datesFor(matter, as, now),
    silenceFor(matter, me, as),
  ])
  const asked = longerAsked(matter)
  const proposal = movesOf(matter, ['resident']).includes('answerProposal') ? openProposal(matter) : null
  const proposedIn = matter.history.find((e) => e.what === 'timeProposed' && e.proposalId === proposal?.id)
  const kind = nextProposalKind(matter)
  const aboutIt = mayCallAbout(matter, now)
  const callable = (personId: string) => aboutIt && personId !== me._id
  return {
    ...toRow(matter, known, reader, now),
    as,
    overAt: matter.overAt,
    preferredAt: matter.preferredAt,
    investigation: investigationView(matter, known, reader, now),
    resident: reader.knows ? residentCard(matter, known, callable) : unnamed,
    channel: matter.channel,
    caller: reader.knows ? callerCard(matter, as, aboutIt) : null,
    contact: reader.knows ? card(known, matter.contactId, callable) : null,
    voice: voiceFor(matter, reader),
    filedBy: matter.filedBy === matter.residentId || !reader.knows ? null : card(known, matter.filedBy, callable),
    receiver: card(known, matter.receiverId, callable),
    assigneeCard: card(known, matter.assigneeId, callable),
    promises: matter.commitments.map((c) => promiseDetail(c, now)),
    dates,
    longer: asked && { id: asked.id, days: asked.days, reason: readable(matter.notes[asked.id], reader) },
    proposal: proposal ? { ...proposal, reason: readable(matter.notes[proposedIn?.id ?? ''], reader) } : null,
    nextProposal: kind.ok ? kind.value : null,
    agreedAt: matter.agreed?.at ?? null,
    silence,
    mayReopen: isHousehold(as) && movesOf(matter, as).includes('reopen') && !isTooLate(matter, now),
    timeline: timeline(matter, known, reader),
    sealed: { links: matter.chain.length, tip: matter.chain.at(-1) ?? '' },
    toReview: mayReview(as)
      ? toReview(matter).map((about) => ({ about, words: matter.notes[about]?.words ?? null }))
      : [],
    photos: photos.map((photo) => ({ id: photo.id, thumb: urls.get(photo.thumb.fileId) ?? null })),
    work: viewWork({ matter, reader, people: known, card: (id) => card(known, id, callable), photos }),
  }
}
