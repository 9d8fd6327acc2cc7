import { isOfficeOf } from '@/domain/people/household-rights'
import { membershipIn } from '@/domain/people/person'
import type { Verb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { isUnbound, personById } from '../../../store/people/people'
import { homeFor } from '../at-home'
import { issue } from '../issue'

/** An invitation for somebody the office registered without WeChat: who accepts it signs in as that person. */
export const inviteRegistered: Verb<'household.inviteRegistered'> = async ({ key, personId, homeId }, call) => {
  const me = call.person
  const home = await homeFor(homeId, me, call.now)
  if (!isOfficeOf(me, home.estateId)) throw new AppError('FORBIDDEN', 'OFFICE_ONLY')
  const person = await personById(personId)
  if (!person || !membershipIn(person, homeId, call.now)) throw new AppError('BAD_INPUT', 'NOT_A_MEMBER', 'personId')
  if (!isUnbound(person)) throw new AppError('WRONG_STATE', 'ALREADY_SIGNED_IN')
  const { name, phone } = person
  const about = {
    kind: 'home',
    estateId: home.estateId,
    homeId,
    grant: null,
    personId,
    name,
    phone,
    by: me._id,
  } as const
  return issue(about, key, call)
}
