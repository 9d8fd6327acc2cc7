import { privacy as wire } from '@/contract/privacy'
import { area, known } from '../../_platform/actions'
import { deleteAccount } from './delete-account'
import { exportMine } from './export-mine'
import { forgetIdentity } from './forget-identity'
import { leaving } from './leaving'
import { myProfile } from './my-profile'
import { reveal } from './reveal'
import { saveMyProfile } from './save-my-profile'
import { whoSaw } from './who-saw'

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
