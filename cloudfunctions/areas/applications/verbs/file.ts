import type { CheckedInput } from '@/contract'
import { type Application, MOST_OPEN_APPLICATIONS, slotOf } from '@/domain/people/application'
import { membershipIn } from '@/domain/people/person'
import { startReview } from '@/domain/people/review'
import { type AnyCall, commandOf, type OpenVerb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { idFromKey } from '../../../platform/ids'
import { phoneNumberOf } from '../../../platform/wechat'
import { sendSystemMessage } from '../../../services/messages/send-system-message'
import { loadEstate, loadHome } from '../../../store/estate/estates'
import { addApplication, loadApplication, openApplicationsOf } from '../../../store/people/applications'
import { peopleWithDuty } from '../../../store/people/people'
import { created, madeBefore } from '../../../store/store'
import { estatesOf } from '../names'
import { keepPapers } from '../papers'
import { LIST_PAGE, planReview } from '../review'
import { viewApplication } from '../view'

type Filing = CheckedInput<'applications.file'>

/** The number WeChat vouches for, or the one the applicant says. */
const phoneOf = async ({ phone, phoneCode }: Filing, { openid, person }: AnyCall) => {
  if (phoneCode === null) return { phone: phone ?? person?.phone ?? '', phoneProven: false }
  const proven = await phoneNumberOf(phoneCode, openid)
  if (proven === null) throw new AppError('BAD_INPUT', 'PHONE_CODE_USED', 'phoneCode')
  return { phone: proven, phoneProven: true }
}

const mayFile = async (homeId: string, { openid, person, now }: AnyCall): Promise<void> => {
  if (person && membershipIn(person, homeId, now)) throw refusal('ALREADY_MEMBER')
  const open = await openApplicationsOf(openid)
  if (open.some((one) => one.homeId === homeId)) throw new AppError('WRONG_STATE', 'APPLICATION_PENDING')
  if (open.length >= MOST_OPEN_APPLICATIONS) throw new AppError('LIMIT', 'TOO_MANY_APPLICATIONS')
}

/** Desk and managers of the estate hear of it. */
const tellOffice = async ({ _id, estateId, label, name, at }: Application): Promise<void> => {
  const office = await peopleWithDuty(estateId, ['desk', 'manager'])
  await sendSystemMessage(
    office,
    { kind: 'applicationFiled', homeLabel: label, name },
    { id: _id, at, page: LIST_PAGE },
  )
}

/** Somebody of WeChat, whom perhaps nobody knows here yet, applies to join a home (A3). */
export const file: OpenVerb<'applications.file'> = async (input, call) => {
  const { openid, now } = call
  const id = idFromKey(openid, input.key)
  const act = commandOf(call, openid, input.key)
  const answered = async (there: Application) => {
    const mine = madeBefore(there, act, there.openid === openid)
    return viewApplication(mine, await estatesOf([mine]), [], now)
  }
  const before = await loadApplication(id)
  if (before) return answered(before)
  const home = await loadHome(input.estateId, input.homeId)
  if (!home) throw new AppError('NOT_FOUND', 'HOME_UNKNOWN', 'homeId')
  await mayFile(home.homeId, call)
  const { relation, name, words, urgent } = input
  const { policy } = await loadEstate(home.estateId)
  const written: Application = {
    _id: id,
    rev: 0,
    estateId: home.estateId,
    homeId: home.homeId,
    label: home.label,
    openid,
    relation,
    name,
    ...(await phoneOf(input, call)),
    words: words ?? '',
    papers: input.papers.length,
    at: now,
    status: 'open',
    slot: slotOf(openid, home.homeId),
    review: startReview(now, urgent, policy),
    decidedBy: null,
    decidedAt: null,
    reason: null,
  }
  const application = created(written, act)
  if (input.papers.length > 0) await keepPapers(application, input.papers, call.person)
  if (!(await addApplication(application))) {
    const there = await loadApplication(id)
    if (!there) throw new AppError('WRONG_STATE', 'APPLICATION_PENDING')
    return answered(there)
  }
  await Promise.all([tellOffice(application), planReview(application, now)])
  return viewApplication(application, await estatesOf([application]), [], now)
}
