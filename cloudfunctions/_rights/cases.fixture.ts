import type { ActionName } from '../../src/contract'
import { CENTRE, repair, T0 } from '../world.fixture'
import { targets } from './cast.fixture'
import { everyDuty, home, household, key, office, on, type Row, rostered, self } from './row.fixture'

const answering = 'owner family lessee proxy'
const assignee = 'engineer'
const archivists = 'desk steward supervisor manager'

/** The rows about cases: filed, worked on, followed up and handed over. */
export const cases: Record<
  Extract<ActionName, `${'cases' | 'caseArchive' | 'work' | 'followUps' | 'handOvers'}.${string}`>,
  Row
> = {
  'cases.fileRepair': home(household, ({ home: homeId }) => repair({ homeId })),
  'cases.takeIn': self(rostered, () => ({
    ...{ ...key(), kind: 'complaint', channel: 'phone', homeId: null, residentId: null },
    ...{ caller: { name: '路人', phone: null }, place: 'gate', category: 'order', urgency: 'ordinary' },
    ...{ words: '门口有人吵闹', photos: [], preferredAt: null, aboutId: null, described: null, anonymous: false },
  })),
  'cases.findCallers': self(archivists, () => ({ homeId: targets[0]?.home ?? '', words: '' })),
  'cases.revealCaller': home(`${office} ${assignee}`, ({ done }) => on(done), 'NOT_FOUND NOT_GIVEN'),
  'cases.similar': home(household, ({ home: homeId }) => ({ homeId, place: 'elevator', category: 'lift' })),
  'cases.watch': home('resident', ({ shared }) => ({ id: shared, on: true })),
  'cases.listWatched': self('known'),
  'cases.issueVoice': self('known'),
  'cases.linkVoice': home(`${household} ${office} ${assignee}`, ({ done }) => ({ id: done }), 'NOT_FOUND'),
  'cases.getCase': home(`${household} ${office} ${assignee}`, ({ done }) => ({ id: done })),
  'cases.linkPhotos': home(`${household} ${office} ${assignee}`, ({ done }) => ({ id: done })),
  'cases.verify': home(`${answering} ${office}`, ({ done }) => ({ id: done })),
  'cases.listMine': self('known', () => ({ open: true, before: null })),
  'cases.listWork': self(everyDuty),
  'cases.listOpen': self(everyDuty, () => ({ view: 'mine', kind: null, building: null, urgent: false, after: null })),
  'cases.map': self(everyDuty),
  'cases.accept': home(assignee, ({ assigned }) => on(assigned)),
  'cases.decline': home(assignee, ({ assigned }) => ({ ...on(assigned), why: 'busy', words: null })),
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
  'cases.nameColleague': home('engineer supervisor manager', ({ concern, mate: personId }) => ({
    ...{ ...on(concern), personId, reason: '调看监控' },
  })),
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
  'followUps.revealPhone': home(office, ({ followUp }) => ({ ...on(followUp), who: 'resident' })),
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
  'caseArchive.search': self(office, () => ({
    ...{ words: '', building: null, place: null, kind: null, category: null, cause: null, open: null, repeats: false },
    ...{ declined: null, since: null, before: null },
  })),
  'caseArchive.hotSpots': self(office, () => ({ since: null })),
  'caseArchive.examples': self(everyDuty, () => ({ waiting: false, before: null })),
  'caseArchive.propose': home(
    office,
    ({ done }) => ({ ...on(done), lesson: '先关阀再拆' }),
    'WRONG_STATE NOT_FINISHED',
  ),
  'caseArchive.review': home('supervisor manager', ({ home: at }) => ({ ...on(`example-${at}`), share: true })),
}
