import * as v from 'valibot'
import {
  type Article,
  type ArticleEntry,
  charsIn,
  type HelpText,
  helpGroups,
  helpLimits,
  reviewMonths,
} from '../../domain/help/article'
import type { Gap } from '../../domain/help/gaps'
import { action } from '../action'
import { id, key } from '../fields'

export type { Gap }

/** An article of the guide (办事指南, C7) as everybody of the estate reads and searches it. */
export type HelpItem = HelpText & Pick<Article, 'state' | 'order' | 'version' | 'changedAt'> & { id: string }

export type HelpList = { estateId: string; articles: HelpItem[] }

/** The same for the office, with what people said of this text. */
export type HelpRow = HelpItem & Pick<Article, 'rev' | 'reviewBy'> & { yes: number; no: number }

/** One article with who changed what of it, newest first. */
export type HelpArticle = HelpRow & {
  history: (Pick<ArticleEntry, 'what' | 'at' | 'version' | 'text'> & { by: string })[]
}

/** `gaps`: what was searched and still has no answer, most wanted first. */
export type HelpManaged = { articles: HelpRow[]; gaps: Gap[]; mayPublish: boolean }

const chars = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'TEXT_EMPTY'),
    v.check((written) => charsIn(written) <= most, 'TEXT_TOO_LONG'),
  )

const helpText = v.object({
  group: v.picklist(helpGroups),
  question: chars(helpLimits.question),
  answer: chars(helpLimits.answer),
  words: v.pipe(v.array(chars(helpLimits.word)), v.maxLength(helpLimits.words)),
})

const rev = v.pipe(v.number(), v.integer(), v.minValue(0))

export const help = {
  /** Everything published in an estate, small enough to be searched on the phone; null: where my screens stand. */
  'help.list': action<HelpList>()(v.object({ estateId: v.nullable(id) })),
  /** 有帮助 or 没帮助, once per person and text; the other word replaces it. */
  'help.rate': action<Record<string, never>>()(v.object({ key, id, version: rev, helpful: v.boolean() })),
  /** Something was searched and no answer was of use: the words are counted, without who it was. */
  'help.noteMissing': action<Record<string, never>>()(
    v.object({ key, estateId: id, words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)) }),
  ),
  /** Every article of my estate, how useful it was, and what is missing. Office only, as everything below. */
  'help.manage': action<HelpManaged>()(v.object({})),
  'help.open': action<HelpArticle>()(v.object({ id })),
  /**
   * Writes a new article (`id` null) or changes one as it was at `rev`; `publish` also shows it to everybody. `caseId`: the
   * answered enquiry that it comes from, whose people it may not name.
   */
  'help.write': action<{ id: string }>()(
    v.object({
      key,
      id: v.nullable(id),
      rev,
      text: helpText,
      months: v.picklist(reviewMonths),
      publish: v.boolean(),
      caseId: v.nullable(id),
    }),
  ),
  'help.withdraw': action<Record<string, never>>()(v.object({ key, id, rev })),
  /** Puts an article before another one of its group; null: behind all of them. */
  'help.move': action<HelpManaged>()(v.object({ key, id, beforeId: v.nullable(id) })),
}
