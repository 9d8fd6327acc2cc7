import { people as wire } from '@/contract/people/people'
import { anybody, area, atWork, employed, here, known } from '../../platform/actions'
import { acceptInvitation } from './verbs/accept-invitation'
import { chooseEstate } from './verbs/choose-estate'
import { chooseHome } from './verbs/choose-home'
import { listEngineers } from './verbs/list-engineers'
import { listServing } from './verbs/list-serving'
import { me } from './verbs/me'
import { openEstate } from './verbs/open-estate'
import { provePhone } from './verbs/prove-phone'
import { rename } from './verbs/rename'
import { setAway } from './verbs/set-away'
import { setUpEstate } from './verbs/set-up-estate'

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
