import { accept } from '@/domain/kernel/result'
import { type Application, decideApplication as decideOn } from '@/domain/people/application'
import { isOfficeOf } from '@/domain/people/household-rights'
import { membershipIn, type Person } from '@/domain/people/person'
import { commandOf, type Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { refuseDoubted } from '../../../services/content'
import { tellJoined } from '../../../services/people/tell-household'
import { changeTogether } from '../../../store/change-together'
import { applicationStore, loadApplication } from '../../../store/people/applications'
import { peopleOfHome, personByOpenid, personStore } from '../../../store/people/people'
import { lettingIn } from '../let-in'
import { estatesOf } from '../names'
import { releasePapers } from '../papers'
import { viewApplication } from '../view'

type Command = ReturnType<typeof commandOf>

/** The decision and the place in the home are written together: nobody is approved and left outside. */
const approve = async (application: Application, command: Command): Promise<Application> => {
  const { _id, homeId, openid } = application
  const { by, now } = command
  const applicant = await personByOpenid(openid)
  const { personId, give } = await lettingIn(application, applicant, by, now)
  const places = { application: applicationStore.at(_id), person: personStore.at(personId) }
  type Both = { application: Application; person: Person }
  const { after } = await changeTogether<Both>(places, command, (found) => {
    if (!found.application) throw new AppError('NOT_FOUND')
    if (found.person && membershipIn(found.person, homeId, now)) return { ok: false, reason: 'ALREADY_MEMBER' }
    const approved = decideOn(found.application, { status: 'approved', reason: null }, command)
    if (!approved.ok) return approved
    const given = give(found.person)
    return given.ok ? accept({ application: approved.value, person: given.value }) : given
  })
  if (after.person) await tellJoined(after.person, homeId, now)
  return after.application ?? application
}

/** Whether somebody applied himself: by WeChat's id, or by his number from another WeChat. */
const isHis = ({ openid, phone }: Application, me: Person): boolean =>
  openid === me.openid || (phone !== '' && phone === me.phone)

/**
 * Desk or manager lets the applicant in, or refuses with a reason (A3); the household hears of him. Refuses: who decides on his own
 * application (NOT_YOURSELF).
 */
export const decide: Verb<'applications.decide'> = async ({ key, id, approve: yes, reason }, call) => {
  const me = call.person
  const { now } = call
  const before = await loadApplication(id)
  if (!before || !isOfficeOf(me, before.estateId)) throw new AppError('FORBIDDEN', 'OFFICE_ONLY')
  if (isHis(before, me)) throw new AppError('FORBIDDEN', 'NOT_YOURSELF')
  await refuseDoubted([reason], call, 'reason')
  const command = commandOf(call, me._id, key)
  const refuse = (one: Application) => decideOn(one, { status: 'refused', reason }, command)
  const after = yes
    ? await approve(before, command)
    : (await applicationStore.change(id, command, refuse, { loaded: before })).after
  await releasePapers(after)
  const [estates, household] = await Promise.all([estatesOf([after]), peopleOfHome(after.homeId)])
  return viewApplication(after, estates, household, now)
}
