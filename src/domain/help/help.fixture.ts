import type { Article, HelpText } from './article'

export const T0 = Date.UTC(2026, 10, 21, 2, 0)

export const text = (about: Partial<HelpText> = {}): HelpText => ({
  group: 'fitOut',
  question: '装修要办什么手续',
  answer: '带上身份证和装修图纸到前台登记。',
  words: ['施工'],
  ...about,
})

/** An article as it is searched; published unless said otherwise. */
export const item = (id: string, about: Partial<HelpText & Pick<Article, 'state' | 'order' | 'changedAt'>> = {}) => ({
  id,
  state: 'published' as const,
  order: 1,
  changedAt: T0,
  ...text(),
  ...about,
})
