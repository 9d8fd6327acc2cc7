import type { CheckedInput } from '@/contract'
import { categoriesOf, isConcern } from '@/domain/matter/kinds'
import { dutiesOf, isOwnHome, membershipIn, type Person } from '@/domain/people/person'
import { opensHomeProfile } from '@/domain/privacy/office'
import { commandOf, type Verb } from '../../../../platform/actions'
import { AppError } from '../../../../platform/app-error'
import { idFromKey } from '../../../../platform/ids'
import { refuseDoubted, sealChecked, sealOptional } from '../../../../services/content'
import { type Estate, loadHome } from '../../../../store/estate/estates'
import { personById } from '../../../../store/people/people'
import { superiorsFor } from '../../about'
import { attachPhotos } from '../../files/photos'
import { placeOf, storeCase } from '../../store-case'

type Input = CheckedInput<'cases.takeIn'>

/** A resident who lives in the home now, for who may open the archive; null when nobody was chosen. */
const residentOf = async ({ residentId, homeId }: Input, me: Person, now: number): Promise<string | null> => {
  if (residentId === null) return null
  if (!dutiesOf(me, me.estateId).some(opensHomeProfile)) throw new AppError('FORBIDDEN', 'OFFICE_ONLY', 'residentId')
  const resident = await personById(residentId)
  if (!resident || homeId === null || !membershipIn(resident, homeId, now))
    throw new AppError('FORBIDDEN', 'NOT_A_MEMBER', 'residentId')
  return residentId
}

/**
 * Where it belongs. What a caller without an account brings up about the service is not for the household to read: only a repair
 * stays with the home he named.
 */
const homeOf = async ({ homeId, kind }: Input, residentId: string | null, estate: Estate) => {
  if (homeId === null) return { homeId: null, homeLabel: estate.name }
  const home = await loadHome(estate._id, homeId)
  if (!home) throw new AppError('NOT_FOUND', 'HOME_UNKNOWN', 'homeId')
  return { homeId: residentId === null && isConcern(kind) ? null : homeId, homeLabel: home.label }
}

/**
 * A member of staff writes down what somebody brought by phone, at the desk, on a visit, in a group or by letter (D1): the same
 * clocks, and whoever takes it in answers for it (D2); a question may be answered on the spot (C7). Refuses: no duty that takes anything in, a home or resident of
 * elsewhere, a complaint about himself, or about the caller; what is of his own home (OWN_HOME) he files as its resident.
 */
export const takeIn: Verb<'cases.takeIn'> = async (input, call) => {
  const me = call.person
  const { now } = call
  const { key, kind, channel, place, category, urgency, preferredAt } = input
  if (!categoriesOf[kind].includes(category)) throw new AppError('BAD_INPUT', undefined, 'category')
  if (input.anonymous && !isConcern(kind)) throw new AppError('BAD_INPUT', undefined, 'anonymous')
  if (input.answer !== null && kind !== 'enquiry') throw new AppError('BAD_INPUT', undefined, 'answer')
  if (isOwnHome(me, input, now)) throw new AppError('FORBIDDEN', 'OWN_HOME')
  const texts = Promise.all([
    sealChecked(input.words, call),
    sealOptional(input.described, call),
    sealOptional(input.answer, call),
  ])
  const [at, residentId, superiors, photos] = await Promise.all([
    placeOf(me.estateId, now),
    residentOf(input, me, now),
    superiorsFor(input, [me._id, input.residentId], me.estateId),
    attachPhotos(input.photos, { by: me._id, at: now, purpose: 'filed', from: 0 }),
    refuseDoubted([input.caller.name], call, 'caller.name'),
  ])
  const [words, described, answer] = await texts
  const { name, phone } = input.caller
  const filing = {
    id: idFromKey(me._id, key),
    aboutId: input.aboutId,
    superiors,
    anonymous: input.anonymous,
    contactId: null,
    voice: null,
    ...(await homeOf(input, residentId, at.estate)),
    estateId: me.estateId,
    kind,
    channel,
    place,
    category,
    urgency,
    preferredAt,
    residentId,
    receiverId: me._id,
    caller: name || phone ? { name, phone: phone ?? '' } : null,
    words,
    described,
    photos,
  }
  return storeCase(
    filing,
    { ...commandOf(call, me._id, key), as: 'receiver' as const, policy: at.estate.policy },
    me,
    at,
    { answer },
  )
}
