import { privacy as wire } from '@/contract/people/privacy'
import { area, known } from '../../platform/actions'
import { deleteAccount } from './verbs/delete-account'
import { exportMine } from './verbs/export-mine'
import { forgetIdentity } from './verbs/forget-identity'
import { leaving } from './verbs/leaving'
import { myProfile } from './verbs/my-profile'
import { reveal } from './verbs/reveal'
import { saveMyProfile } from './verbs/save-my-profile'
import { whoSaw } from './verbs/who-saw'

/** What can be asked about privacy, and by whom. */
export const actions = area(wire, {
  'privacy.deleteAccount': { may: known, run: deleteAccount },
  'privacy.exportMine': { may: known, run: exportMine },
  'privacy.forgetIdentity': { may: known, run: forgetIdentity },
  'privacy.leaving': { may: known, run: leaving },
  'privacy.myProfile': { may: known, run: myProfile },
  'privacy.reveal': { may: known, run: reveal },
  'privacy.saveMyProfile': { may: known, run: saveMyProfile },
  'privacy.whoSaw': { may: known, run: whoSaw },
})
