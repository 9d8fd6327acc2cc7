import type { FoundCaller } from '@/contract'
import { tidyPhone } from '@/domain/kernel/phone'
import { homesOf, type Person } from '@/domain/people/person'
import { maskPhone } from '@/domain/privacy/mask'
import type { Verb } from '../../../../platform/actions'
import { peopleByName, peopleByPhone, peopleOfHome } from '../../../../store/people/people'

const MOST = 20
/** The number that was typed, when it is one and no name. */
const numberIn = (words: string): string | null => {
  const number = tidyPhone(words)
  return /^\+?\d{5,}$/.test(number) ? number : null
}

const viewsOf = (person: Person, estateId: string, now: number): FoundCaller[] =>
  homesOf(person, now)
    .filter((home) => home.estateId === estateId)
    .map(({ homeId, label, relation }) => ({
      personId: person._id,
      name: person.name,
      phoneMasked: maskPhone(person.phone),
      homeId,
      homeLabel: label,
      relation,
    }))

/** Who may be calling: by home, by the beginning of a name, or by the whole number; for who opens the archive. One read. */
export const findCallers: Verb<'cases.findCallers'> = async ({ homeId, words }, call) => {
  const me = call.person
  const { estateId } = me
  const number = numberIn(words)
  const found =
    homeId !== null
      ? await peopleOfHome(homeId)
      : number !== null
        ? await peopleByPhone(number, MOST)
        : words === ''
          ? []
          : await peopleByName(estateId, words, MOST)
  const callers = found.flatMap((person) => viewsOf(person, estateId, call.now))
  return { callers: callers.filter((one) => homeId === null || one.homeId === homeId) }
}
