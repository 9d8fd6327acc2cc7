import { changeLedger, ledgerOf } from '../../store/messages/ledgers'
import { personById } from '../../store/people/people'
import { unbindEmployees } from '../messages/https/employee'

/**
 * Ends the employment relation in WeChat (用工关系) of somebody who has no post any more. Answers whether it is ended, or
 * there was none; false when WeChat has to be asked again.
 */
export const endRelation = async (personId: string): Promise<boolean> => {
  const person = await personById(personId)
  if (!person || (person.staff?.posts.length ?? 0) > 0) return true
  const ledger = await ledgerOf(person.openid)
  if (ledger.employee === null) return true
  if (!(await unbindEmployees([person.openid]))) return false
  await changeLedger(person.openid, (now) => ({ ...now, employee: null }))
  return true
}
