import { fieldWords, purposeWords } from '@/copy/people/disclosure'
import { datumWords, keptWords, viewersWords, exportWords as words } from '@/copy/people/privacy'
import { dutyWords, masterName, relationWords, skillWords } from '@/copy/people/roles'
import { exactTime } from '@/copy/time'
import type { Profile } from '@/domain/home-profile/profile'
import type { Point } from '@/domain/kernel/place'
import { isHousehold } from '@/domain/matter/capacity'
import type { Entry } from '@/domain/matter/entry'
import type { Matter } from '@/domain/matter/matter'
import { type Ledger, left } from '@/domain/message/ledger'
import type { Application } from '@/domain/people/application'
import { dutiesOf, type Person } from '@/domain/people/person'
import type { Paper } from '@/domain/privacy/document'
import { isKept } from '@/domain/privacy/erase'
import type { Disclosure } from '@/domain/privacy/reveal'
import { type Datum, rowsWhere, table } from '@/domain/privacy/table'
import { openIdentity } from '../../platform/identity'
import { templateIds } from '../../platform/settings'

type Cell = string | number | null
type Row = readonly Cell[]
type Message = { at: number; title: string; body: string; caseId: string | null }
type OwnPhoto = { number: string; at: number; fileId: string; point: Point | null }

/** All that is known of a person when his file is written. */
export type OwnData = {
  me: Person
  now: number
  profile: Profile
  ledger: Ledger
  papers: Paper[]
  seen: Disclosure[]
  messages: Message[]
  mine: Matter[]
  photos: OwnPhoto[]
  applications: Application[]
  watches: { at: number }[]
  /** Photos of arrivals at work, with where they were taken. */
  places: OwnPhoto[]
  urls: ReadonlyMap<string, string>
}

const byMe = (matter: Matter, me: string): Entry[] =>
  matter.history.filter((entry) => entry.by === me && isHousehold([entry.as]))

/** What somebody wrote as a resident in a case. */
export const ownWords = (matter: Matter, me: string): { at: number; words: string }[] =>
  byMe(matter, me).flatMap((entry) => {
    const note = matter.notes[entry.id]
    return note ? [{ at: entry.at, words: note.words }] : []
  })

export const photoRows = (cases: Pick<Matter, 'number' | 'photos'>[], me: string): OwnPhoto[] =>
  cases.flatMap(({ number, photos }) =>
    photos
      .filter((one) => one.by === me && isKept(one))
      .map(({ at, fileId, point }) => ({ number, at, fileId, point })),
  )

export const caseRows = (cases: Matter[], me: string): Row[] =>
  cases.flatMap((one) => {
    const about = [one.number, exactTime(one.createdAt), one.homeLabel] as const
    const written = ownWords(one, me)
    if (written.length === 0) return [[...about, '', '', one.rating]]
    return written.map(({ at, words: said }) => [...about, exactTime(at), said, one.rating])
  })

/** Messages about his own household's cases; others are named only by what they do. */
export const messageRows = (messages: Message[], cases: ReadonlySet<string>, others: { name: string }[]): Row[] => {
  const names = others.flatMap(({ name }) => (name === '' ? [] : [name, masterName(name)]))
  const nameless = (text: string) =>
    [...names].sort((a, b) => b.length - a.length).reduce((said, name) => said.replaceAll(name, words.staffName), text)
  return messages
    .filter(({ caseId }) => caseId !== null && cases.has(caseId))
    .map(({ at, title, body }) => [exactTime(at), nameless(title), nameless(body)])
}

export const seenRows = (seen: Disclosure[], people: ReadonlyMap<string, Person>): Row[] =>
  seen.map(({ at, by, estateId, field, purpose }) => {
    const viewer = people.get(by)
    const held = viewer ? dutiesOf(viewer, estateId).map((duty) => dutyWords[duty]) : []
    return [exactTime(at), fieldWords[field], purposeWords[purpose], held.join(words.between) || words.staffName]
  })

const see = (sheet: string, count: number) => words.seeSheet(sheet, count)

/** What is held of each kind; a kind without a line does not compile. */
const contents: Record<Datum, (known: OwnData) => string> = {
  openid: ({ me }) => me.openid,
  name: ({ me }) => me.name,
  phone: ({ me }) => me.phone,
  homes: ({ me }) =>
    me.homes.map(({ label, relation }) => words.homeAs(label, relationWords[relation])).join(words.between),
  joining: ({ applications }) =>
    applications
      .map(({ at, label, relation, name, phone, words: said }) =>
        [exactTime(at), label, relationWords[relation], name, phone, said].join(' ').trim(),
      )
      .join(words.between),
  emergency: ({ profile: { emergency } }) =>
    emergency ? `${emergency.name} ${emergency.relation} ${emergency.phone}` : '',
  vehicles: ({ profile }) => profile.vehicles.map(({ plate, about }) => `${plate} ${about}`.trim()).join(words.between),
  pets: ({ profile }) => profile.pets,
  notes: ({ profile }) => profile.notes,
  identityNumber: ({ me, profile: { identity } }) =>
    identity ? (openIdentity(me._id, identity) ?? identity.lastFour) : '',
  identityDocuments: ({ papers, urls }) =>
    papers.map(({ fileId, at }) => `${exactTime(at)} ${urls.get(fileId) ?? ''}`.trim()).join(words.between),
  caseWords: ({ mine, me }) => see(words.cases, mine.flatMap((one) => ownWords(one, me._id)).length),
  casePhotos: ({ photos }) => see(words.photos, photos.length),
  caseVoice: ({ mine, me, urls }) =>
    mine
      .flatMap(({ number, voice }) =>
        voice && voice.by === me._id && isKept(voice) ? [`${number} ${urls.get(voice.fileId) ?? ''}`] : [],
      )
      .join(words.between),
  callers: () => '',
  watches: ({ watches }) => watches.map(({ at }) => exactTime(at)).join(words.between),
  location: ({ places }) =>
    places
      .flatMap(({ at, point }) => (point ? [`${exactTime(at)} ${point.latitude},${point.longitude}`] : []))
      .join(words.between),
  messages: ({ messages }) => see(words.messages, messages.length),
  pushQuota: ({ ledger, now }) =>
    words.pushes(Object.values(templateIds()).reduce((sum, template) => sum + left(ledger, template, now), 0)),
  staffRecord: ({ me: { staff } }) =>
    staff
      ? [
          ...staff.posts.flatMap(({ duties }) => duties.map((duty) => dutyWords[duty])),
          ...staff.skills.map((skill) => skillWords[skill]),
          ...staff.certificates.map(({ name, number }) => `${name} ${number}`),
        ].join(words.between)
      : '',
  disclosures: ({ seen }) => see(words.seen, seen.length),
}

/** One line for each kind of data that the table gives to its person. */
export const dataRows = (known: OwnData): Row[] =>
  rowsWhere((row) => row.exported).map((datum) => [
    datumWords[datum].name,
    contents[datum](known) || words.none,
    datumWords[datum].why,
    keptWords(table[datum]),
    viewersWords(table[datum]),
  ])
