import { roster as wire } from '@/contract/estate/roster'
import { rosterRights } from '@/domain/roster/rights'
import { area, here } from '../../platform/actions'
import { addShift } from './verbs/add-shift'
import { answerSwap } from './verbs/answer-swap'
import { changeShift } from './verbs/change-shift'
import { fillWeek } from './verbs/fill-week'
import { getMine } from './verbs/get-mine'
import { getTemplate } from './verbs/get-template'
import { getWeek } from './verbs/get-week'
import { proposeSwap } from './verbs/propose-swap'
import { removeShift } from './verbs/remove-shift'
import { saveCovers } from './verbs/save-covers'
import { saveTemplate } from './verbs/save-template'
import { swapChoices } from './verbs/swap-choices'
import { swapShifts } from './verbs/swap-shifts'
import { withdrawSwap } from './verbs/withdraw-swap'

/** What can be asked about roster, and by whom. */
export const actions = area(wire, {
  'roster.getWeek': { may: here(rosterRights.see, 'STAFF_ONLY'), run: getWeek },
  'roster.addShift': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: addShift },
  'roster.changeShift': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: changeShift },
  'roster.removeShift': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: removeShift },
  'roster.swapShifts': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: swapShifts },
  'roster.fillWeek': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: fillWeek },
  'roster.getTemplate': { may: here(rosterRights.see, 'STAFF_ONLY'), run: getTemplate },
  'roster.saveTemplate': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: saveTemplate },
  'roster.saveCovers': { may: here(rosterRights.cover, 'MANAGER_ONLY'), run: saveCovers },
  'roster.getMine': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: getMine },
  'roster.swapChoices': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: swapChoices },
  'roster.proposeSwap': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: proposeSwap },
  'roster.answerSwap': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: answerSwap },
  'roster.withdrawSwap': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: withdrawSwap },
})
