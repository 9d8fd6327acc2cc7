import type { TimelineEntry } from '../../contract/views/timeline'
import type { Why } from '../../domain/people/dispatch'
import { masterName } from '../people/roles'
import { timelineSentence } from './timeline'

const now = Date.parse('2026-11-21T15:30:00+08:00')

const entry = (more: Partial<TimelineEntry>): TimelineEntry => ({
  id: 'e1',
  at: now,
  what: 'caseAccepted',
  as: 'assignee',
  who: '陈建国',
  whom: null,
  words: null,
  proposedAt: null,
  rule: null,
  days: null,
  step: null,
  told: null,
  rating: null,
  result: null,
  detail: null,
  photos: [],
  photosHeld: 0,
  of: null,
  cause: null,
  measure: null,
  verdict: null,
  shown: null,
  channel: null,
  declined: null,
  ...more,
})

const staff = { now, mine: false, kind: 'repair' } as const
const resident = { now, mine: true, kind: 'repair' } as const

test('what happened is told in people’s words', () => {
  expect(timelineSentence(entry({}), staff)).toBe('工程师陈师傅已接单')
  expect(timelineSentence(entry({ what: 'caseDispatched', as: 'desk', who: '李敏', whom: '王强' }), staff)).toBe(
    '前台李敏派单给王师傅',
  )
  const missed = entry({ what: 'promiseStepped', as: 'system', rule: 'respond', step: 'miss' })
  expect(timelineSentence({ ...missed, told: ['desk', 'supervisor'] }, staff)).toBe(
    '已超过承诺的响应时间，已通知前台和主管',
  )
  expect(timelineSentence(entry({ what: 'timeProposed', proposedAt: now + 3_600_000 }), staff)).toBe(
    '工程师陈师傅说明了原因，请求改到今天 16:30',
  )
})

test('a step by the clock names who was really told, and nobody while that is still on its way', () => {
  const step = entry({ what: 'promiseStepped', as: 'system', rule: 'respond', step: 'warn' })
  expect(timelineSentence(step, staff)).toBe('快到承诺的响应时间')
  expect(timelineSentence({ ...step, told: ['desk'] }, staff)).toBe('快到承诺的响应时间，已提醒前台')
  expect(timelineSentence({ ...step, told: ['assignee'] }, staff)).toBe('快到承诺的响应时间，已提醒工程师傅')
  expect(timelineSentence({ ...step, step: 'miss', told: ['manager'] }, staff)).toContain('已通知经理')
})

test('a resident reads about himself as 您, staff read 住户', () => {
  const confirmed = entry({ what: 'caseConfirmed', as: 'resident', who: '张丽', rating: 5 })
  expect(timelineSentence(confirmed, resident)).toBe('您确认已修好，评价 5 星')
  expect(timelineSentence(confirmed, staff)).toBe('住户确认已修好，评价 5 星')
})

const detail = { why: null, revision: null, fen: null, workMs: null, major: null, purpose: null }

test('staff read why dispatch chose whom it chose, residents only whom', () => {
  const why = { duty: 'engineer', skill: 'water', load: 0, helping: 0, candidates: 3, before: false } as const
  const sent = (about: Partial<Why> = {}) =>
    entry({ what: 'caseDispatched', as: 'system', whom: '陈建国', detail: { ...detail, why: { ...why, ...about } } })
  expect(timelineSentence(sent(), staff)).toBe(
    '系统已派单给陈师傅（在岗，会修水管，3 位合适人选中手上工单最少，手上没有别的工单）',
  )
  expect(timelineSentence(sent({ candidates: 1, load: 2 }), staff)).toBe(
    '系统已派单给陈师傅（在岗，会修水管，在岗的合适人选只有他，手上 2 件）',
  )
  expect(timelineSentence(sent({ before: true, load: 1 }), staff)).toBe(
    '系统已派单给陈师傅（在岗，上次由他处理，手上 1 件）',
  )
  expect(timelineSentence(sent({ load: 3, helping: 1 }), staff)).toBe(
    '系统已派单给陈师傅（在岗，会修水管，3 位合适人选中手上工单最少，手上 3 件，其中协同 1 件）',
  )
  expect(timelineSentence(sent(), resident)).toBe('系统已派单给陈师傅')
})

test('a quotation says what it would cost whom, and which revision it is', () => {
  const plan = entry({ what: 'planProposed', detail: { ...detail, revision: 2, fen: 12_850 } })
  expect(timelineSentence(plan, staff)).toBe('工程师陈师傅写了第 2 版方案和报价，住户需付 ¥128.50')
  expect(timelineSentence({ ...plan, detail: { ...detail, revision: 1, fen: 0 } }, resident)).toBe(
    '工程师陈师傅写了方案和报价，不收费',
  )
  const agreed = entry({ what: 'planAgreed', as: 'resident', detail: { ...detail, revision: 1, fen: 12_850 } })
  expect(timelineSentence(agreed, resident)).toBe('您同意了方案和报价，您需付 ¥128.50')
})

test('whoever gave a case back is heard with his reason, which is a code in the record', () => {
  const declined = entry({ what: 'caseDeclined', declined: 'noTools' })
  expect(timelineSentence(declined, staff)).toBe('工程师陈师傅退单（缺少工具或配件），将另派师傅')
  expect(timelineSentence({ ...declined, declined: 'other', words: '要去医院' }, staff)).toBe(
    '工程师陈师傅退单，将另派师傅',
  )
  expect(timelineSentence({ ...declined, declined: 'involved' }, { ...staff, kind: 'complaint' })).toBe(
    '陈建国退回（与本人有关，需要回避），将另行安排',
  )
})

test('names are cut to the surname, also two-character ones', () => {
  expect(masterName('欧阳建国')).toBe('欧阳师傅')
  expect(masterName('陈师傅')).toBe('陈师傅')
  expect(masterName('Alex')).toBe('Alex')
})

test('what the content check holds back, and what the desk decided', () => {
  const held = entry({ what: 'contentHeld', as: 'system', of: 'photo' })
  expect(timelineSentence(held, staff)).toBe('有一张照片正由前台查看，暂时不给其他人看')
  const decided = entry({ what: 'contentReviewed', as: 'desk', who: '李敏', of: 'words', shown: true })
  expect(timelineSentence(decided, staff)).toBe('前台李敏看过一段文字，可以显示')
  expect(timelineSentence({ ...decided, shown: false }, resident)).toBe('前台李敏看过一段文字，决定不给其他人看')
})

test('a silent household reads that it is asked, not that it has broken a promise', () => {
  const step = entry({ what: 'promiseStepped', as: 'system', rule: 'confirm', step: 'remind', told: ['resident'] })
  expect(timelineSentence(step, resident)).toBe('还没有收到您的确认，已提醒您')
  expect(timelineSentence(step, staff)).toBe('还没有收到住户的确认，已提醒住户')
  const miss = { ...step, step: 'miss', told: ['receiver', 'desk'] } as const
  expect(timelineSentence({ ...miss, told: [...miss.told] }, resident)).toBe(
    '一直没有收到您的确认，已请首接人和前台打电话问您',
  )
  expect(timelineSentence({ ...miss, told: [...miss.told] }, staff)).toBe(
    '一直没有收到住户的确认，已请首接人和前台打电话询问',
  )
})

test('figures stand apart, words do not, and nobody notes down the work of himself', () => {
  const far = Date.parse('2026-11-30T10:00:00+08:00')
  expect(timelineSentence(entry({ what: 'timeAgreed', as: 'resident', proposedAt: far }), resident)).toBe(
    '您同意改到 11 月 30 日 10:00',
  )
  expect(timelineSentence(entry({ what: 'datePromised', proposedAt: now + 3_600_000 }), staff)).toBe(
    '工程师陈师傅承诺今天 16:30 前完工',
  )
  expect(timelineSentence(entry({ what: 'workLogged', whom: '陈建国' }), staff)).toBe('工程师陈师傅记录了施工')
  expect(timelineSentence(entry({ what: 'workLogged', whom: '王强' }), staff)).toBe('工程师陈师傅记录了王师傅的施工')
})
