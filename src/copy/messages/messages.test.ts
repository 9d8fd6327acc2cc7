import { caseMessageKinds } from '../../domain/message/kinds'
import { templateKeys } from '../../domain/message/template'
import { groupWords, inboxText, type MessageFacts, plainData, templateData, templateFields } from './messages'

const at = Date.parse('2026-11-21T15:30:00+08:00')

const facts: MessageFacts = {
  number: 'BX20261121-0007',
  homeLabel: '3 栋 2 单元 501',
  kind: 'repair',
  place: 'kitchen',
  category: 'water',
  personName: '欧阳建国',
  rule: 'respond',
  dueAt: at + 180_000,
  resultBy: at + 172_800_000,
  proposedAt: Date.parse('2026-11-22T09:00:00+08:00'),
  rating: 5,
  fen: 12_800,
  major: 'trapped',
  knownTo: ['desk', 'supervisor'],
  at,
}

const nothing: MessageFacts = {
  ...facts,
  personName: null,
  rule: null,
  dueAt: null,
  resultBy: null,
  proposedAt: null,
  rating: null,
  fen: null,
  major: null,
  knownTo: [],
}

test('the inbox says what happened and by when, with the time written out', () => {
  expect(inboxText('received', facts)).toEqual({
    title: '报修已收到',
    body: '您的水管报修已收到，我们承诺 3 分钟内响应，最晚 11 月 21 日 15:33；2 天内告诉您处理结果。',
  })
  expect(inboxText('missed', facts).body).toContain('承诺 11 月 21 日 15:33 前响应，现已超时')
  expect(inboxText('timeProposed', facts).body).toContain('请求改到 11 月 22 日 09:00')
  expect(inboxText('dispatched', facts).title).toBe('已派单给欧阳师傅')
})

test('an escalation says who knows already, and nothing when an outage skipped that', () => {
  expect(inboxText('escalated', facts).body).toContain('前响应，前台和主管已知道，仍未办到')
  expect(inboxText('escalated', nothing).body).not.toContain('已知道')
})

test('what a robot says in a group, and words without any of ours, name no person and no home', () => {
  for (const kind of caseMessageKinds) {
    expect(groupWords(kind, facts)).not.toMatch(/501|建国|欧阳/)
    expect(groupWords(kind, facts)).toContain(facts.number)
    const data = templateData(kind, facts)
    expect(Object.keys(plainData(data))).toEqual(Object.keys(data))
    expect(JSON.stringify(plainData(data))).not.toMatch(/欧阳|水管|BX2026/)
  }
})

test.each(caseMessageKinds)('%s reads well when little is known', (kind) => {
  const { title, body } = inboxText(kind, nothing)
  expect(title.length).toBeGreaterThan(3)
  expect(body).toMatch(/[。]$/)
  expect(title + body).not.toMatch(/null|undefined|NaN|Invalid/)
})

test.each(caseMessageKinds)(
  'the push for %s fits the field types of WeChat and names no home and no resident',
  (kind) => {
    for (const known of [facts, nothing]) {
      const data = templateData(kind, known)
      expect(Object.keys(data).length).toBe(5)
      for (const [name, { value }] of Object.entries(data)) {
        if (name.startsWith('phrase')) expect(value).toMatch(/^\p{Script=Han}{1,5}$/u)
        if (name.startsWith('thing')) expect([...value].length).toBeLessThanOrEqual(20)
        if (name.startsWith('thing')) expect(value).not.toMatch(/…$/)
        if (name.startsWith('character_string')) expect(value).toMatch(/^[\x20-\x7e]{1,32}$/)
        if (name.startsWith('time')) expect(value).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d$/)
        expect(value).not.toContain('501')
        expect(value).not.toContain('建国')
      }
    }
  },
)

test('no template has a field twice', () => {
  for (const key of templateKeys) {
    const names = templateFields[key].map((field) => field.name)
    expect(new Set(names).size).toBe(names.length)
  }
})
