import fc from 'fast-check'
import { idleWords } from '../../copy/estate/help-search'
import type { ArticleState } from './article'
import { item } from './help.fixture'
import { searchHelp } from './search'

const guide = [
  item('fitOut'),
  item('parking', { question: '车位怎么租', answer: '到前台签租赁合同，装修车辆另行登记。', words: ['停车', '月租'] }),
  item('fees', { question: '物业费怎么交', answer: '前台、微信都可以。', words: ['缴费', '账单', 'WiFi'] }),
  item('hours', { question: '前台几点上班', answer: '24 小时有人。', words: ['营业时间'] }),
]
const found = (typed: string) => searchHelp(guide, typed, idleWords).map(({ id }) => id)

test('a question as people type it finds what it is about, whatever it is wrapped in', () => {
  expect(found('请问我家装修需要办理什么手续？')[0]).toBe('fitOut')
  expect(found('你好，我想问车位现在怎么租呀')).toEqual(['parking'])
  expect(found('我家的猫能寄养吗')).toEqual([])
  expect(found('车位')).toEqual(['parking'])
  expect(found('停车 月租')).toEqual(['parking'])
})

test('the question counts more than other words for it, and those more than the answer', () => {
  expect(found('装修')).toEqual(['fitOut', 'parking'])
  const words = item('words', { question: '怎样开工', words: ['装修'] })
  expect(searchHelp([guide[1] as never, words, item('question')], '装修', idleWords).map(({ id }) => id)).toEqual([
    'question',
    'words',
    'parking',
  ])
})

test('full and half width, large and small letters, blanks and marks make no difference', () => {
  for (const typed of ['wifi', 'ＷＩＦＩ', 'WiFi！', ' wi fi ']) expect(found(typed)).toContain('fees')
  expect(found('２４小时')).toEqual(['hours'])
})

test('what nothing is written about is not found, nor is nothing at all', () => {
  for (const typed of ['宠物寄养', '', '  ', '？！', '怎么办']) expect(found(typed)).toEqual([])
})

test('words that only stand as part of a question of their own are found when nothing else was typed', () => {
  expect(found('几点')).toEqual(['hours'])
})

const signs = [...'装修车位费水电梯门禁wifi２４ ，。？的怎么']
const chinese = (most: number) =>
  fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: most }).map((all) => all.join(''))
const articles = fc.array(
  fc
    .record({
      question: chinese(12),
      answer: chinese(30),
      words: fc.array(chinese(4), { maxLength: 3 }),
      state: fc.constantFrom<ArticleState>('draft', 'published', 'withdrawn'),
      order: fc.integer({ min: 1, max: 5 }),
    })
    .map((about) => about),
  { minLength: 1, maxLength: 12 },
)
const bare = (typed: string) => typed.normalize('NFKC').replace(/[\s,。?]/g, '') !== ''

test('property: finds every published article that has the very words in its question or answer, and only published ones', () => {
  fc.assert(
    fc.property(articles, fc.nat(), fc.nat(), fc.nat(), (all, which, from, length) => {
      const guide = all.map((about, n) => ({ id: `a${n}`, ...about }))
      const one = guide[which % guide.length] as (typeof guide)[number]
      const source = [...(which % 2 === 0 ? one.question : one.answer)]
      const typed = source.slice(from % source.length, (from % source.length) + 1 + (length % 6)).join('')
      const hits = searchHelp(guide, typed, idleWords)
      expect(hits.every(({ state }) => state === 'published')).toBe(true)
      if (one.state === 'published' && bare(typed)) expect(hits.map(({ id }) => id)).toContain(one.id)
    }),
  )
})

test('property: the order is that of the articles themselves, not the one they come in', () => {
  fc.assert(
    fc.property(articles, chinese(5), (all, typed) => {
      const guide = all.map((about, n) => ({ id: `a${n}`, ...about }))
      const ids = (of: typeof guide) => searchHelp(of, typed, idleWords).map(({ id }) => id)
      expect(ids([...guide].reverse())).toEqual(ids(guide))
    }),
  )
})
