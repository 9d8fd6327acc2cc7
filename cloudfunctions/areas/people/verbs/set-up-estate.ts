import { defaultPolicy } from '@/domain/commitment/policy'
import { plainCode } from '@/domain/kernel/code'
import { accept } from '@/domain/kernel/result'
import { changePost } from '@/domain/people/employ'
import type { Person } from '@/domain/people/person'
import { newPerson } from '@/domain/people/record'
import type { OpenVerb } from '../../../platform/actions'
import { AppError } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import { setUpCode } from '../../../platform/settings'
import { planStanding } from '../../../services/jobs/standing'
import { changeTogether } from '../../../store/change-together'
import { estateAt, estateExists, type NewEstate } from '../../../store/estate/estates'
import { personStore } from '../../../store/people/people'

const ESTATE_ID = 'estate-1'

/**
 * Installation: the set-up code makes the caller the first manager of the first estate (A4). The register is imported, and
 * everybody else comes in by a one-time invitation. Both are written at once: of several at the same moment one wins, and the others are
 * nobody here.
 */
export const setUpEstate: OpenVerb<'people.setUpEstate'> = async (input, call) => {
  const code = setUpCode()
  if (code === null || input.setUpCode !== plainCode(code))
    throw new AppError('FORBIDDEN', 'SET_UP_CODE_WRONG', 'setUpCode')
  if (call.person || (await estateExists(ESTATE_ID))) throw new AppError('WRONG_STATE', 'ALREADY_SET_UP')
  const managerId = newId()
  const act = { by: managerId, now: call.now, key: null }
  const { name, phone } = input.manager
  const known = { _id: managerId, openid: call.openid, estateId: ESTATE_ID, name, phone, phoneProvenAt: null }
  const manager = changePost(newPerson(known, act), ESTATE_ID, ['manager'], [], act)
  const estate: NewEstate = {
    _id: ESTATE_ID,
    rev: 0,
    ...input.estate,
    policy: defaultPolicy,
    policySet: null,
    register: null,
  }
  const places = { estate: estateAt(ESTATE_ID), manager: personStore.at(managerId) }
  await changeTogether<{ estate: NewEstate; manager: Person }>(places, act, ({ estate: there }) => {
    if (there) throw new AppError('WRONG_STATE', 'ALREADY_SET_UP')
    return accept({ estate, manager })
  })
  await planStanding([ESTATE_ID], call.now)
  return { estateId: ESTATE_ID }
}
