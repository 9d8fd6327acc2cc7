import { roster as wire } from '@/contract/roster'
import { rosterRights } from '@/domain/roster/rights'
import { area, here } from '../../_platform/actions'
import { addShift } from './add-shift'
import { answerSwap } from './answer-swap'
import { changeShift } from './change-shift'
import { fillWeek } from './fill-week'
import { getMine } from './get-mine'
import { getTemplate } from './get-template'
import { getWeek } from './get-week'
import { proposeSwap } from './propose-swap'
import { removeShift } from './remove-shift'
import { saveCovers } from './save-covers'
import { saveTemplate } from './save-template'
import { swapChoices } from './swap-choices'
import { swapShifts } from './swap-shifts'
import { withdrawSwap } from './withdraw-swap'

/** What can be asked about roster, and by whom. */
export const actions = area(wire, {
  'roster.week': { may: here(rosterRights.see, 'STAFF_ONLY'), run: getWeek },
  'roster.addShift': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: addShift },
  'roster.changeShift': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: changeShift },
  'roster.removeShift': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: removeShift },
  'roster.swapShifts': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: swapShifts },
  'roster.fillWeek': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: fillWeek },
  'roster.template': { may: here(rosterRights.see, 'STAFF_ONLY'), run: getTemplate },
  'roster.saveTemplate': { may: here(rosterRights.edit, 'MANAGER_ONLY'), run: saveTemplate },
  'roster.saveCovers': { may: here(rosterRights.cover, 'MANAGER_ONLY'), run: saveCovers },
  'roster.mine': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: getMine },
  'roster.swapChoices': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: swapChoices },
  'roster.proposeSwap': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: proposeSwap },
  'roster.answerSwap': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: answerSwap },
  'roster.withdrawSwap': { may: here(rosterRights.swap, 'STAFF_ONLY'), run: withdrawSwap },
})
