import type { ActionName } from '../../src/contract'
import { usualFigures } from '../../src/domain/commitment/policy'
import { duties } from '../../src/domain/people/person'
import { mondayOf } from '../../src/domain/roster/roster'
import { CENTRE, newKey, repair, T0 } from '../world.fixture'
import type { Target } from './cast.fixture'
import type { Props } from './stage.fixture'

type Given = Target & Props
type Row = {
  /** Who may, in words: the household of the target, duties in its estate, or one of those that `meant` knows besides. */
  may: string
  /** Tried on the home of each target, or once, where an action is about nothing but the caller. */
  on: 'each home' | 'myself'
  /** An input that succeeds for who may. */
  input: (given: Given) => object | Promise<object>
  /** How it may fail for who may, when not everybody can do it in this very state. */
  fails?: string
}

const home = (may: string, input: Row['input'], fails?: string): Row => ({
  may,
  on: 'each home',
  input,
  ...(fails && { fails }),
})
const self = (may: string, input: Row['input'] = () => ({}), fails?: string): Row => ({
  may,
  on: 'myself',
  input,
  ...(fails && { fails }),
})

const household = 'owner family lessee proxy follower'
const answering = 'owner family lessee proxy'
const office = 'desk supervisor manager'
const desk = 'desk manager'
const everyDuty = duties.join(' ')
const archivists = 'desk steward supervisor manager'
const rostered = 'desk engineer guard cleaner steward finance relations supervisor manager'
const assignee = 'engineer'

const key = () => ({ key: newKey() })
const on = (id: string) => ({ id, key: newKey() })
const monday = mondayOf(T0)
const profile = { emergency: null, vehicles: [], pets: '', notes: '' }
const onlyStaff = { residents: 'nobody', buildings: [], homeIds: [], staff: true }
const broadcast = ({ home: at }: Given) => ({ id: `broadcast-${at}` })
const recipient = (given: Given) => ({ ...key(), ...broadcast(given), personId: given.owner })
const who = { name: '客人', phone: null, until: null }

/** The whole table of rights (A3, A4): who may do what to whose. An action without a row fails the test. */
export const table: Record<ActionName, Row> = {
  'people.me': self('known'),
  'people.setUpEstate': self('', () => ({
    ...{ setUpCode: 'guessed', manager: { name: 'x', phone: '1' }, people: [] },
    estate: { name: 'x', phone: '1', centre: CENTRE },
    homes: [{ id: 'x', building: 'x', entrance: 'x', number: 'x' }],
  })),
  'people.openEstate': self('manager', () => ({ ...key(), estate: { name: '二期', phone: '021-1', centre: CENTRE } })),
  'people.acceptInvitation': home('anybody', ({ invitation }) => ({ code: invitation }), 'WRONG_STATE ALREADY_MEMBER'),
  'people.rename': self('known', () => ({ ...key(), name: '新名' })),
  'people.provePhone': self('known', () => ({ ...key(), code: 'invented' }), 'BAD_INPUT PHONE_CODE_USED'),
  'people.chooseHome': home(household, ({ home: homeId }) => ({ homeId })),
  'people.chooseEstate': home(`resident ${everyDuty}`, ({ estate: estateId }) => ({ estateId })),
  'people.setAway': self(`${everyDuty} suspended`, () => ({ away: true })),
  'people.listEngineers': home(office, ({ waiting }) => ({ caseId: waiting })),
  'people.listServing': home(household, ({ home: homeId }) => ({ homeId })),
  'household.get': home(`${household} ${desk}`, ({ home: homeId }) => ({ homeId })),
  'household.invite': home(`owner ${desk}`, ({ home: homeId }) => ({
    ...{ ...key(), ...who, homeId, relation: 'lessee', forId: null, decides: true },
  })),
  'household.register': home(desk, ({ home: homeId }) => ({ ...key(), ...who, homeId, relation: 'family' })),
  'household.endMembership': home(`owner lessee ${desk}`, ({ home: homeId, lessee: personId }) => ({
    ...{ ...key(), homeId, personId },
  })),
  'household.changeEndDate': home(`owner ${desk}`, ({ home: homeId, lessee: personId }) => ({
    ...{ ...key(), homeId, personId, until: T0 + 86_400_000 },
  })),
  'invitations.look': home('anybody', ({ invitation: code }) => ({ code })),
  'invitations.revoke': home(`owner ${desk}`, ({ invitation: code }) => ({ ...key(), code })),
  'invitations.draw': home(`owner ${desk}`, ({ invitation: code }) => ({ code })),
  'invitations.inviteRegistered': home(desk, ({ home: homeId, granny: personId }) => ({ ...key(), homeId, personId })),
  'invitations.inviteStaff': self('manager', () => ({ ...key(), ...who, duties: ['desk'], skills: [] })),
  'invitations.listStaff': self('manager'),
  'applications.listEstates': self('anybody'),
  'applications.file': home(
    'anybody',
    ({ home: homeId, estate: estateId }) => ({
      ...{ ...key(), estateId, homeId, relation: 'lessee', name: '申请人', phone: null, phoneCode: null, words: null },
    }),
    'WRONG_STATE ALREADY_MEMBER, WRONG_STATE APPLICATION_PENDING',
  ),
  'applications.issueUploads': self('anybody', () => ({ count: 1 })),
  'applications.linkPapers': home(desk, ({ application: id }) => ({ id })),
  'applications.listMine': self('anybody'),
  'applications.withdraw': home('applicant', ({ application }) => on(application)),
  'applications.list': self(desk, () => ({ open: true, before: null })),
  'applications.revealPhone': home(desk, ({ application }) => on(application)),
  'applications.decide': home(desk, ({ application }) => ({ ...on(application), approve: true, reason: null })),
  'cases.fileRepair': home(household, ({ home: homeId }) => repair({ homeId })),
  'cases.getCase': home(`${household} ${office} ${assignee}`, ({ done }) => ({ id: done })),
  'cases.linkPhotos': home(`${household} ${office} ${assignee}`, ({ done }) => ({ id: done })),
  'cases.verify': home(`${answering} ${office}`, ({ done }) => ({ id: done })),
  'cases.listMine': self('known', () => ({ open: true, before: null })),
  'cases.listWork': self(everyDuty),
  'cases.listOpen': self(everyDuty, () => ({ view: 'mine', kind: null, building: null, urgent: false, after: null })),
  'cases.map': self(everyDuty),
  'cases.accept': home(assignee, ({ assigned }) => on(assigned)),
  'cases.decline': home(assignee, ({ assigned }) => ({ ...on(assigned), reason: '在别处' })),
  'cases.dispatch': home(office, ({ waiting, engineer }) => ({ ...on(waiting), personId: engineer })),
  'cases.proposeTime': home(
    office,
    ({ waiting }) => ({ ...on(waiting), at: T0 + 7_200_000, reason: '配件要等' }),
    'LIMIT ALREADY_EXPLAINED, LIMIT ALREADY_POSTPONED',
  ),
  'cases.answerProposal': home(answering, ({ waiting, proposalId }) => ({ ...on(waiting), proposalId, agree: true })),
  'cases.promiseDate': home(assignee, ({ arrived }) => ({ ...on(arrived), days: 1, reason: null })),
  'cases.answerLonger': home('manager', ({ longer, longerId }) => ({ ...on(longer), longerId, agree: true })),
  'cases.arrive': home(assignee, ({ accepted, photo }) => ({ ...on(accepted), photo, point: CENTRE })),
  'cases.confirmArrival': home(answering, ({ accepted }) => on(accepted)),
  'cases.complete': home(assignee, ({ arrived, photo }) => ({ ...on(arrived), words: null, photos: [photo] })),
  'cases.confirm': home(answering, ({ done }) => ({ ...on(done), rating: 5, words: null })),
  'cases.sendBack': home(`${answering} ${office}`, ({ done }) => ({ ...on(done), reason: '还在漏', photos: [] })),
  'cases.reviewContent': home(office, ({ held }) => ({ ...on(held), about: 'e1', show: true })),
  'cases.noteCall': home(office, ({ done }) => ({ ...on(done), result: 'noAnswer', words: null })),
  'cases.confirmByCall': home(office, ({ done }) => ({ ...on(done), words: null })),
  'cases.closeUnconfirmed': home(office, ({ done }) => ({ ...on(done), reason: '打不通' }), 'WRONG_STATE STILL_TIME'),
  'cases.reopen': home(answering, ({ closed }) => ({ ...on(closed), reason: '又漏了' })),
  'cases.cancel': home(answering, ({ waiting }) => ({ ...on(waiting), reason: '自己修好了' })),
  'cases.fileConcern': home(household, ({ home: homeId }) => ({
    ...{ ...key(), homeId, kind: 'complaint', category: 'cleaning', place: 'stairs', words: '楼道没有打扫' },
    ...{ photos: [], aboutId: null, described: null, anonymous: false },
  })),
  'cases.handOver': home('manager', ({ concern, desk: personId }) => ({ ...on(concern), personId, reason: '休假' })),
  'cases.noteProgress': home(assignee, ({ concern }) => ({ ...on(concern), words: '已找到保洁员' })),
  'cases.recordFindings': home(assignee, ({ concern }) => ({
    ...{ ...on(concern), cause: 'people', found: '漏扫一次', remedy: '补扫' },
  })),
  'cases.tellResult': home(assignee, ({ concern }) => ({ ...on(concern), words: '已补扫', photos: [] })),
  'cases.askSignature': home(`${assignee} ${office}`, ({ concern }) => on(concern)),
  'cases.judge': home(office, ({ concern }) => ({ ...on(concern), decision: 'valid', reason: '属实' })),
  'cases.confirmJudgement': home('supervisor manager', ({ judged, judgementId }) => ({
    ...{ ...on(judged), entryId: judgementId, agree: true },
  })),
  'cases.addMeasure': home(`${assignee} ${office}`, ({ concern, engineer: personId }) => ({
    ...{ ...on(concern), kind: 'preventive', personId, days: 2, words: '每天检查' },
  })),
  'cases.finishMeasure': home(`${assignee} manager`, ({ concern }) => ({
    ...{ ...on(concern), measureId: 'm1', words: null },
  })),
  'cases.checkMeasure': home(office, ({ judged }) => ({
    ...{ ...on(judged), measureId: 'm1', effective: true, words: null },
  })),
  'cases.issueUploads': self('known', () => ({ count: 1 })),
  'handOvers.get': self(rostered),
  'handOvers.write': self(rostered, () => ({ ...key(), duty: 'desk', until: T0, words: '' }), 'WRONG_STATE SHIFT_GONE'),
  'handOvers.read': home('desk', ({ handOver }) => on(handOver)),
  'followUps.tasks': self(office, () => ({ after: null })),
  'followUps.list': self(office, () => ({ open: true, after: null })),
  'followUps.get': home(office, ({ followUp: id }) => ({ id })),
  'followUps.revealPhone': home(office, ({ followUp }) => on(followUp)),
  'followUps.note': home(office, ({ followUp }) => ({
    ...{ ...on(followUp), result: 'reached', words: null, reopen: null },
    answers: { solved: true, onTime: true, attitude: 5, rating: 5 },
  })),
  'work.survey': home(assignee, ({ arrived }) => ({ ...on(arrived), words: '垫圈老化', photos: [] })),
  'work.proposePlan': home(`${assignee} ${office}`, ({ arrived }) => ({ ...on(arrived), words: '换垫圈', lines: [] })),
  'work.answerPlan': home(answering, ({ planned, planId }) => ({ ...on(planned), planId, agree: true, words: null })),
  'work.logWork': home(
    assignee,
    ({ arrived, engineer: personId }) => ({
      ...{ ...on(arrived), personId, from: T0, until: T0 + 60_000, words: '换垫圈', used: [], corrects: null },
    }),
    'BAD_INPUT WORK_TIME_WRONG',
  ),
  'work.addPhotos': home(assignee, ({ arrived, photo }) => ({ ...on(arrived), purpose: 'after', photos: [photo] })),
  'work.listColleagues': home(`${assignee} ${office}`, ({ arrived: id }) => ({ id })),
  'work.addHelper': home(`${assignee} ${office}`, ({ arrived, mate: personId }) => ({ ...on(arrived), personId })),
  'work.removeHelper': home(
    `${assignee} ${office}`,
    ({ arrived, mate: personId }) => ({ ...on(arrived), personId }),
    'WRONG_STATE NOT_ON_CASE',
  ),
  'work.markMajor': home(`${assignee} ${office}`, ({ arrived }) => ({ ...on(arrived), kind: 'gas', words: null })),
  'messages.listInbox': self('known', () => ({ before: null })),
  'messages.markRead': self('known', () => ({ id: null })),
  'messages.reportSubscription': self('known', () => ({ ...key(), accepted: ['progress'] })),
  'messages.reach': self('known'),
  'messages.reportEmployee': self(everyDuty, () => ({ ...key(), bound: true, subscribed: [] })),
  'manage.overview': self('supervisor manager'),
  'register.issueUpload': self('manager', () => ({ fileName: 'homes.csv' })),
  'register.previewImport': self(
    'manager',
    () => ({ ...key(), fileId: 'cloud://env/elsewhere.csv', fileName: 'homes.csv' }),
    'FORBIDDEN FILE_FOREIGN',
  ),
  'register.getImport': home('manager', ({ importId }) => ({ id: importId })),
  'register.applyImport': home('manager', ({ importId }) => ({ id: importId })),
  'register.discardImport': home('manager', ({ importId }) => ({ id: importId })),
  'register.overview': self('desk steward finance supervisor manager relations'),
  'register.searchHomes': self('desk steward finance supervisor manager relations', () => ({
    building: null,
    entrance: null,
    words: '',
    after: null,
  })),
  'register.template': self('manager'),
  'register.export': self(desk, () => ({}), 'NOT_FOUND NO_REGISTER'),
  'register.listBuildings': home('anybody', ({ estate: estateId }) => ({ estateId })),
  'register.listHomes': home('anybody', ({ estate: estateId }) => ({ estateId, building: '9栋', entrance: '1单元' })),
  'roster.week': self(everyDuty, () => ({ monday })),
  'roster.addShift': self(
    'supervisor manager',
    () => ({ ...key(), monday, personId: 'engineer', duty: 'engineer', from: T0, until: T0 + 3_600_000 }),
    'BAD_INPUT NOT_OF_DUTY',
  ),
  'roster.changeShift': self(
    'supervisor manager',
    () => ({ ...key(), monday, shiftId: 'none', personId: 'engineer', from: T0, until: T0 + 3_600_000 }),
    'WRONG_STATE SHIFT_GONE',
  ),
  'roster.removeShift': self(
    'supervisor manager',
    () => ({ ...key(), monday, shiftId: 'none' }),
    'WRONG_STATE SHIFT_GONE',
  ),
  'roster.swapShifts': self(
    'supervisor manager',
    () => ({ ...key(), monday, shiftId: 'none', to: 'engineer', inReturnId: null }),
    'WRONG_STATE SHIFT_GONE',
  ),
  'roster.fillWeek': self('supervisor manager', () => ({ ...key(), monday, rev: 0, from: 'template' })),
  'roster.template': self(everyDuty),
  'roster.saveTemplate': self('supervisor manager', () => ({ ...key(), rev: 0, since: monday, lines: [] }), 'CONFLICT'),
  'roster.saveCovers': self('manager', () => ({ ...key(), rev: 0, covers: [] }), 'CONFLICT'),
  'roster.mine': self(rostered),
  'roster.swapChoices': self(rostered, () => ({ monday, shiftId: 'none' }), 'WRONG_STATE SHIFT_GONE'),
  'roster.proposeSwap': self(
    rostered,
    () => ({ ...key(), monday, shiftId: 'none', to: 'engineer', inReturnId: null }),
    'WRONG_STATE SHIFT_GONE',
  ),
  'roster.answerSwap': self(
    rostered,
    () => ({ ...key(), monday, swapId: 'none', agree: true }),
    'WRONG_STATE SWAP_GONE',
  ),
  'roster.withdrawSwap': self(rostered, () => ({ ...key(), monday, swapId: 'none' }), 'WRONG_STATE SWAP_GONE'),
  'archive.search': self(archivists, () => ({ by: 'name', words: '申' })),
  'archive.home': home(archivists, ({ home: homeId }) => ({ homeId })),
  'archive.cases': home(archivists, ({ home: homeId }) => ({ homeId, before: null })),
  'archive.saveProfile': home(desk, ({ lessee: personId }) => ({ ...key(), personId, ...profile })),
  'archive.recordIdentity': home(desk, ({ lessee: personId }) => ({
    ...key(),
    personId,
    number: '11010519491231002X',
  })),
  'privacy.reveal': home(archivists, ({ lessee: personId }) => ({
    ...{ ...key(), personId, field: 'phone', purpose: 'contact', caseId: null },
  })),
  'privacy.whoSaw': self('known', () => ({ before: null })),
  'privacy.myProfile': self('known'),
  'privacy.saveMyProfile': self('known', () => ({ ...key(), ...profile })),
  'privacy.forgetIdentity': self('known', key),
  'privacy.exportMine': self('known'),
  'privacy.leaving': self('known'),
  'privacy.deleteAccount': self(
    'known',
    () => ({ ...key(), cases: 'withdraw', sure: true }),
    'WRONG_STATE STILL_AT_WORK, WRONG_STATE CASE_UNDER_WAY',
  ),
  'staff.list': self(office),
  'staff.get': home(office, ({ engineer: personId }) => ({ personId })),
  'staff.changePost': home('manager', ({ engineer: personId }) => ({
    ...{ ...key(), personId, duties: ['engineer', 'desk'], skills: ['water'] },
  })),
  'staff.addCertificate': home('manager', ({ engineer: personId }) => ({
    ...{ ...key(), personId, name: '电工证', number: '123', skill: 'power', expiresAt: T0 + 86_400_000 },
  })),
  'staff.removeCertificate': home(
    'manager',
    ({ engineer: personId }) => ({ ...key(), personId, certificateId: 'none' }),
    'NOT_FOUND, WRONG_STATE CERTIFICATE_GONE',
  ),
  'staff.suspend': home('manager', ({ engineer: personId }) => ({ ...key(), personId })),
  'staff.restore': home('manager', ({ engineer: personId }) => ({ ...key(), personId }), 'WRONG_STATE NOT_A_COLLEAGUE'),
  'staff.endPost': home('manager', ({ engineer: personId }) => ({ ...key(), personId })),
  'broadcasts.countReach': self(office, () => ({ audience: onlyStaff, follows: null })),
  'broadcasts.send': home(office, ({ home: at }) => ({
    ...{ ...key(), kind: 'water', words: '已恢复供水', hours: 2, audience: null },
    follows: { id: `broadcast-${at}`, as: 'end' },
  })),
  'broadcasts.list': self(office, () => ({ before: null })),
  'broadcasts.progress': home(office, broadcast),
  'broadcasts.listUnread': home(office, (given) => ({
    ...{ ...broadcast(given), listed: false, building: null, after: null },
  })),
  'broadcasts.revealPhone': home(office, recipient),
  'broadcasts.noteTold': home(office, recipient),
  'broadcasts.remind': home(office, (given) => ({ ...key(), ...broadcast(given) })),
  'broadcasts.open': home(`owner ${office}`, broadcast),
  'broadcasts.acknowledge': home('owner', (given) => ({ ...key(), ...broadcast(given) })),
  'unreached.list': self(office, () => ({ open: true, before: null })),
  'unreached.revealPhone': home(office, ({ estate }) => on(`unreached-${estate}`)),
  'unreached.settle': home(office, ({ estate }) => ({ ...key(), id: `unreached-${estate}`, how: 'called', note: '' })),
  'heads.list': self('manager', () => ({ before: null })),
  'heads.verify': self('manager', () => ({ day: '2026-11-20', known: null }), 'NOT_FOUND'),
  'policy.get': self(office),
  'policy.set': self('manager', () => ({ ...key(), version: 1, figures: usualFigures })),
}
