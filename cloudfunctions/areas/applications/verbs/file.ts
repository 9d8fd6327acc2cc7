import type { CheckedInput } from '@/contract'
import { type Application, fileApplication, MOST_OPEN_APPLICATIONS } from '@/domain/people/application'
import { membershipIn } from '@/domain/people/person'
import { type AnyCall, commandOf, type OpenVerb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { idFromKey } from '../../../platform/ids'
import { phoneNumberOf } from '../../../platform/wechat'
import { refuseDoubted } from '../../../services/content'
import { afterApplication } from '../../../services/people/application-plug'
import { loadEstate, loadHome } from '../../../store/estate/estates'
import { addApplication, loadApplication, openApplicationsOf } from '../../../store/people/applications'
import { created, madeBefore } from '../../../store/store'
import { estatesOf } from '../names'
import { keepPapers } from '../papers'
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

/** Somebody of WeChat, whom perhaps nobody knows here yet, applies to join a home (A3). */
export const file: OpenVerb<'applications.file'> = async (input, call) => {
  const { openid, now } = call
  const id = idFromKey(openid, input.key)
  const act = commandOf(call, openid, input.key)
  const answered = async (there: Application) => {
    const mine = madeBefore(there, act, there.openid === openid)
    return viewApplication(mine, await estatesOf([mine]), null, now)
  }
  const before = await loadApplication(id)
  if (before) return answered(before)
  const home = await loadHome(input.estateId, input.homeId)
  if (!home) throw new AppError('NOT_FOUND', 'HOME_UNKNOWN', 'homeId')
  await mayFile(home.homeId, call)
  const { relation, name, words, urgent } = input
  await refuseDoubted([name, words, urgent], call, 'words')
  const { policy } = await loadEstate(home.estateId)
  const { estateId, homeId, label } = home
  const phone = await phoneOf(input, call)
  const papers = input.papers.length
  const applied = { estateId, homeId, label, openid, relation, name, ...phone, words: words ?? '', papers, urgent }
  const application = created(fileApplication(id, applied, { now, policy, key: input.key }), act)
  if (papers > 0) await keepPapers(application, input.papers, call.person)
  if (await addApplication(application)) await afterApplication(null, application, now)
  else {
    const there = await loadApplication(id)
    if (!there) throw new AppError('WRONG_STATE', 'APPLICATION_PENDING')
    return answered(there)
  }
  return viewApplication(application, await estatesOf([application]), null, now)
}
