import type { ActionName } from '../../src/contract'
import { usualFigures } from '../../src/domain/commitment/policy'
import { mondayOf } from '../../src/domain/roster/roster'
import { CENTRE, T0 } from '../world.fixture'
import { cases } from './cases.fixture'
import { desk, everyDuty, type Given, home, household, key, office, on, type Row, rostered, self } from './row.fixture'

const archivists = 'desk steward supervisor manager'
const monday = mondayOf(T0)
const profile = { emergency: null, vehicles: [], pets: '', notes: '' }
const onlyStaff = { residents: 'nobody', buildings: [], homeIds: [], staff: true }
const broadcast = ({ home: at }: Given) => ({ id: `broadcast-${at}` })
const recipient = (given: Given) => ({ ...key(), ...broadcast(given), personId: given.owner })
const article = ({ home: at }: Given, of: 'draft' | 'published' = 'draft') => ({ id: `help-${of}-${at}` })
const helpText = { group: 'fees', question: '物业费怎么交', answer: '在前台交。', words: ['缴费'] }
const who = { name: '客人', phone: null, until: null }

/** The whole table of rights (A3, A4): who may do what to whose. An action without a row fails the test. */
export const table: Record<ActionName, Row> = {
  ...cases,
  'people.me': self('known'),
  'people.setUpEstate': self('', () => ({
    ...{ setUpCode: 'guessed', manager: { name: 'x', phone: '1' } },
    estate: { name: 'x', phone: '1', centre: CENTRE },
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
  'help.list': home(`resident ${everyDuty}`, ({ estate: estateId }) => ({ estateId })),
  'help.rate': home(`resident ${everyDuty}`, (given) => ({
    ...{ ...key(), ...article(given, 'published'), version: 1, helpful: true },
  })),
  'help.noteMissing': home(`resident ${everyDuty}`, ({ estate: estateId }) => ({
    ...{ ...key(), estateId, words: '宠物寄养' },
  })),
  'help.manage': self(office),
  'help.open': home(office, (given) => article(given)),
  'help.write': home(office, (given) => ({
    ...{ ...key(), ...article(given), rev: 1, text: helpText, months: 6, publish: false, caseId: null },
  })),
  'help.withdraw': home('supervisor manager', (given) => ({ ...key(), ...article(given, 'published'), rev: 1 })),
  'help.move': home('supervisor manager', (given) => ({ ...key(), ...article(given, 'published'), beforeId: null })),
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
