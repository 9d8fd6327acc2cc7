import { people as wire } from '@/contract/people'
import { anybody, area, atWork, employed, here, known } from '../../_platform/actions'
import { acceptInvitation } from './accept-invitation'
import { chooseEstate } from './choose-estate'
import { chooseHome } from './choose-home'
import { listEngineers } from './list-engineers'
import { listServing } from './list-serving'
import { me } from './me'
import { openEstate } from './open-estate'
import { provePhone } from './prove-phone'
import { rename } from './rename'
import { setAway } from './set-away'
import { setUpEstate } from './set-up-estate'

/** What can be asked about people, and by whom. */
export const actions = area(wire, {
  'people.me': { may: known, run: me },
  'people.setUpEstate': { may: anybody, run: setUpEstate },
  'people.openEstate': { may: here(['manager'], 'MANAGER_ONLY'), run: openEstate },
  'people.acceptInvitation': { may: anybody, run: acceptInvitation },
  'people.rename': { may: known, run: rename },
  'people.provePhone': { may: known, run: provePhone },
  'people.chooseHome': { may: known, run: chooseHome },
  'people.chooseEstate': { may: known, run: chooseEstate },
  'people.setAway': { may: employed, run: setAway },
  'people.listEngineers': { may: atWork, run: listEngineers },
  'people.listServing': { may: known, run: listServing },
})
