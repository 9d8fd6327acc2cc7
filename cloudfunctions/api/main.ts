import { decideApplication } from '../_areas/applications/decide-application'
import { fileApplication } from '../_areas/applications/file-application'
import { issuePaperUploads } from '../_areas/applications/issue-uploads'
import { linkPapers } from '../_areas/applications/link-papers'
import { listApplications } from '../_areas/applications/list-applications'
import { listEstates } from '../_areas/applications/list-estates'
import { listMyApplications } from '../_areas/applications/list-my-applications'
import { revealApplicant } from '../_areas/applications/reveal-phone'
import { withdrawApplication } from '../_areas/applications/withdraw-application'
import { home as archiveHome } from '../_areas/archive/home'
import { recordIdentity } from '../_areas/archive/record-identity'
import { saveProfile } from '../_areas/archive/save-profile'
import { search as searchArchive } from '../_areas/archive/search'
import { acknowledge } from '../_areas/broadcast/acknowledge'
import { countReach } from '../_areas/broadcast/count-reach'
import { list as listBroadcasts } from '../_areas/broadcast/list'
import { listUnread } from '../_areas/broadcast/list-unread'
import { noteTold } from '../_areas/broadcast/note-told'
import { open as openBroadcast } from '../_areas/broadcast/open'
import { progress } from '../_areas/broadcast/progress'
import { remind } from '../_areas/broadcast/remind'
import { revealRecipient } from '../_areas/broadcast/reveal-phone'
import { send } from '../_areas/broadcast/send'
import { listHome } from '../_areas/cases/list-home'
import { overview } from '../_areas/cases/overview'
import { listHeads } from '../_areas/heads/list-heads'
import { verifyHead } from '../_areas/heads/verify-head'
import { list as listHelp } from '../_areas/help/list'
import { manage as manageHelp } from '../_areas/help/manage'
import { move as moveHelp } from '../_areas/help/move'
import { noteMissing } from '../_areas/help/note-missing'
import { open as openHelp } from '../_areas/help/open'
import { rate as rateHelp } from '../_areas/help/rate'
import { withdraw as withdrawHelp } from '../_areas/help/withdraw'
import { write as writeHelp } from '../_areas/help/write'
import { changeEndDate } from '../_areas/household/change-end-date'
import { drawInvitation } from '../_areas/household/draw-invitation'
import { endMembership } from '../_areas/household/end-membership'
import { getHousehold } from '../_areas/household/get-household'
import { invite } from '../_areas/household/invite'
import { inviteRegistered } from '../_areas/household/invite-registered'
import { inviteStaff } from '../_areas/household/invite-staff'
import { listStaffInvitations } from '../_areas/household/list-staff-invitations'
import { lookAtInvitation } from '../_areas/household/look-at-invitation'
import { register } from '../_areas/household/register'
import { revokeInvitation } from '../_areas/household/revoke-invitation'
import { listInbox } from '../_areas/messages/list-inbox'
import { markRead } from '../_areas/messages/mark-read'
import { reach } from '../_areas/messages/reach'
import { reportEmployee } from '../_areas/messages/report-employee'
import { reportSubscription } from '../_areas/messages/report-subscription'
import { acceptInvitation } from '../_areas/people/accept-invitation'
import { chooseEstate } from '../_areas/people/choose-estate'
import { chooseHome } from '../_areas/people/choose-home'
import { listEngineers } from '../_areas/people/list-engineers'
import { listServing } from '../_areas/people/list-serving'
import { me } from '../_areas/people/me'
import { openEstate } from '../_areas/people/open-estate'
import { provePhone } from '../_areas/people/prove-phone'
import { rename } from '../_areas/people/rename'
import { setAway } from '../_areas/people/set-away'
import { setUpEstate } from '../_areas/people/set-up-estate'
import { getPolicy } from '../_areas/policy/get-policy'
import { setPolicy } from '../_areas/policy/set-policy'
import { deleteAccount } from '../_areas/privacy/delete-account'
import { exportMine } from '../_areas/privacy/export-mine'
import { forgetIdentity } from '../_areas/privacy/forget-identity'
import { leaving } from '../_areas/privacy/leaving'
import { myProfile } from '../_areas/privacy/my-profile'
import { reveal } from '../_areas/privacy/reveal'
import { saveMyProfile } from '../_areas/privacy/save-my-profile'
import { whoSaw } from '../_areas/privacy/who-saw'
import { applyImport } from '../_areas/register/apply-import'
import { discardImport } from '../_areas/register/discard-import'
import { exportRegister } from '../_areas/register/export'
import { getImport } from '../_areas/register/get-import'
import { issueUpload } from '../_areas/register/issue-upload'
import { listBuildings } from '../_areas/register/list-buildings'
import { listHomes } from '../_areas/register/list-homes'
import { registerOverview } from '../_areas/register/overview'
import { previewImport } from '../_areas/register/preview-import'
import { searchHomes } from '../_areas/register/search-homes'
import { template } from '../_areas/register/template'
import { addShift } from '../_areas/roster/add-shift'
import { answerSwap } from '../_areas/roster/answer-swap'
import { changeShift } from '../_areas/roster/change-shift'
import { fillWeek } from '../_areas/roster/fill-week'
import { getMine } from '../_areas/roster/get-mine'
import { getTemplate } from '../_areas/roster/get-template'
import { getWeek } from '../_areas/roster/get-week'
import { proposeSwap } from '../_areas/roster/propose-swap'
import { removeShift } from '../_areas/roster/remove-shift'
import { saveCovers } from '../_areas/roster/save-covers'
import { saveTemplate } from '../_areas/roster/save-template'
import { swapChoices } from '../_areas/roster/swap-choices'
import { swapShifts } from '../_areas/roster/swap-shifts'
import { withdrawSwap } from '../_areas/roster/withdraw-swap'
import { addCertificate } from '../_areas/staff/add-certificate'
import { changePost } from '../_areas/staff/change-post'
import { endPost } from '../_areas/staff/end-post'
import { getColleague } from '../_areas/staff/get-colleague'
import { listStaff } from '../_areas/staff/list-staff'
import { removeCertificate } from '../_areas/staff/remove-certificate'
import { restore } from '../_areas/staff/restore'
import { suspend } from '../_areas/staff/suspend'
import { listUnreached } from '../_areas/unreached/list-unreached'
import { revealUnreached } from '../_areas/unreached/reveal-phone'
import { settleUnreached } from '../_areas/unreached/settle-unreached'
import { serve } from '../_platform/serve'
import { cases } from './cases'

/** The door for people: everything the phone can ask for. */
export const main = serve({
  ...cases,
  'people.me': me,
  'people.setUpEstate': setUpEstate,
  'people.openEstate': openEstate,
  'people.acceptInvitation': acceptInvitation,
  'people.rename': rename,
  'people.provePhone': provePhone,
  'people.chooseHome': chooseHome,
  'people.chooseEstate': chooseEstate,
  'people.setAway': setAway,
  'people.listEngineers': listEngineers,
  'people.listServing': listServing,
  'household.get': getHousehold,
  'household.invite': invite,
  'household.register': register,
  'household.endMembership': endMembership,
  'household.changeEndDate': changeEndDate,
  'invitations.look': lookAtInvitation,
  'invitations.revoke': revokeInvitation,
  'invitations.draw': drawInvitation,
  'invitations.inviteRegistered': inviteRegistered,
  'invitations.inviteStaff': inviteStaff,
  'invitations.listStaff': listStaffInvitations,
  'applications.listEstates': listEstates,
  'applications.file': fileApplication,
  'applications.issueUploads': issuePaperUploads,
  'applications.linkPapers': linkPapers,
  'applications.listMine': listMyApplications,
  'applications.withdraw': withdrawApplication,
  'applications.list': listApplications,
  'applications.revealPhone': revealApplicant,
  'applications.decide': decideApplication,
  'broadcasts.countReach': countReach,
  'broadcasts.send': send,
  'broadcasts.list': listBroadcasts,
  'broadcasts.progress': progress,
  'broadcasts.listUnread': listUnread,
  'broadcasts.revealPhone': revealRecipient,
  'broadcasts.noteTold': noteTold,
  'broadcasts.remind': remind,
  'broadcasts.open': openBroadcast,
  'broadcasts.acknowledge': acknowledge,
  'help.list': listHelp,
  'help.rate': rateHelp,
  'help.noteMissing': noteMissing,
  'help.manage': manageHelp,
  'help.open': openHelp,
  'help.write': writeHelp,
  'help.withdraw': withdrawHelp,
  'help.move': moveHelp,
  'messages.listInbox': listInbox,
  'messages.markRead': markRead,
  'messages.reach': reach,
  'messages.reportEmployee': reportEmployee,
  'messages.reportSubscription': reportSubscription,
  'unreached.list': listUnreached,
  'unreached.revealPhone': revealUnreached,
  'unreached.settle': settleUnreached,
  'manage.overview': overview,
  'register.issueUpload': issueUpload,
  'register.previewImport': previewImport,
  'register.getImport': getImport,
  'register.applyImport': applyImport,
  'register.discardImport': discardImport,
  'register.overview': registerOverview,
  'register.searchHomes': searchHomes,
  'register.template': template,
  'register.export': exportRegister,
  'register.listBuildings': listBuildings,
  'register.listHomes': listHomes,
  'roster.week': getWeek,
  'roster.addShift': addShift,
  'roster.changeShift': changeShift,
  'roster.removeShift': removeShift,
  'roster.swapShifts': swapShifts,
  'roster.fillWeek': fillWeek,
  'roster.template': getTemplate,
  'roster.saveTemplate': saveTemplate,
  'roster.saveCovers': saveCovers,
  'roster.mine': getMine,
  'roster.swapChoices': swapChoices,
  'roster.proposeSwap': proposeSwap,
  'roster.answerSwap': answerSwap,
  'roster.withdrawSwap': withdrawSwap,
  'policy.get': getPolicy,
  'policy.set': setPolicy,
  'archive.search': searchArchive,
  'archive.home': archiveHome,
  'archive.cases': listHome,
  'archive.saveProfile': saveProfile,
  'archive.recordIdentity': recordIdentity,
  'heads.list': listHeads,
  'heads.verify': verifyHead,
  'privacy.deleteAccount': deleteAccount,
  'privacy.exportMine': exportMine,
  'privacy.forgetIdentity': forgetIdentity,
  'privacy.leaving': leaving,
  'privacy.myProfile': myProfile,
  'privacy.reveal': reveal,
  'privacy.saveMyProfile': saveMyProfile,
  'privacy.whoSaw': whoSaw,
  'staff.list': listStaff,
  'staff.get': getColleague,
  'staff.changePost': changePost,
  'staff.addCertificate': addCertificate,
  'staff.removeCertificate': removeCertificate,
  'staff.suspend': suspend,
  'staff.restore': restore,
  'staff.endPost': endPost,
})
