import { DAY, HOUR, MINUTE } from '../kernel/time'

/** What a screen counts a figure in, and the smallest step it moves by. Stored are milliseconds, metres as metres. */
export const units = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  clock: HOUR,
  metre: 1,
  times: 1,
  percent: 1,
  star: 1,
} as const
export type Unit = keyof typeof units

/** One figure an estate may set for itself: what the company promises unless told, and how far it may be moved. */
type Figure = { usual: number; least: number; most: number; unit: Unit }

/** All figures of an estate (F2); lengths end in Ms. There are no others. */
export const figures = {
  respondWarnMs: { usual: 2 * MINUTE, least: MINUTE, most: 29 * MINUTE, unit: 'minute' },
  respondMs: { usual: 3 * MINUTE, least: 2 * MINUTE, most: 30 * MINUTE, unit: 'minute' },
  respondEscalateMs: { usual: 5 * MINUTE, least: 3 * MINUTE, most: 60 * MINUTE, unit: 'minute' },
  arriveWarnBeforeMs: { usual: 15 * MINUTE, least: 5 * MINUTE, most: 120 * MINUTE, unit: 'minute' },
  arriveEscalateAfterMs: { usual: 30 * MINUTE, least: 5 * MINUTE, most: 240 * MINUTE, unit: 'minute' },
  handleWarnMs: { usual: 20 * HOUR, least: HOUR, most: 71 * HOUR, unit: 'hour' },
  handleMs: { usual: 24 * HOUR, least: 2 * HOUR, most: 72 * HOUR, unit: 'hour' },
  feedbackFirstWarnMs: { usual: 24 * HOUR, least: HOUR, most: 70 * HOUR, unit: 'hour' },
  feedbackSecondWarnMs: { usual: 44 * HOUR, least: 2 * HOUR, most: 71 * HOUR, unit: 'hour' },
  feedbackMs: { usual: 48 * HOUR, least: 3 * HOUR, most: 72 * HOUR, unit: 'hour' },
  usualPromiseMs: { usual: 2 * DAY, least: DAY, most: 7 * DAY, unit: 'day' },
  longestPromiseMs: { usual: 7 * DAY, least: DAY, most: 7 * DAY, unit: 'day' },
  /** The finishing date of work that does not end at the first visit, while nobody named one (D5). */
  finishDefaultMs: { usual: 2 * DAY, least: DAY, most: 7 * DAY, unit: 'day' },
  finishWarnBeforeMs: { usual: 4 * HOUR, least: HOUR, most: 24 * HOUR, unit: 'hour' },
  escalateAfterMs: { usual: 4 * HOUR, least: HOUR, most: 48 * HOUR, unit: 'hour' },
  confirmFirstRemindMs: { usual: DAY, least: DAY, most: 12 * DAY, unit: 'day' },
  confirmSecondRemindMs: { usual: 2 * DAY, least: 2 * DAY, most: 13 * DAY, unit: 'day' },
  confirmMs: { usual: 3 * DAY, least: 3 * DAY, most: 14 * DAY, unit: 'day' },
  /** How long a quotation may wait for the household's answer before it is reminded, twice, and then called (C4). */
  consentFirstRemindMs: { usual: 24 * HOUR, least: 4 * HOUR, most: 166 * HOUR, unit: 'hour' },
  consentSecondRemindMs: { usual: 48 * HOUR, least: 8 * HOUR, most: 167 * HOUR, unit: 'hour' },
  consentMs: { usual: 72 * HOUR, least: 12 * HOUR, most: 168 * HOUR, unit: 'hour' },
  /** An application is reviewed and answered; an urgent one has a reason (B2). */
  reviewWarnMs: { usual: 20 * HOUR, least: HOUR, most: 71 * HOUR, unit: 'hour' },
  reviewMs: { usual: 24 * HOUR, least: 2 * HOUR, most: 72 * HOUR, unit: 'hour' },
  urgentReviewWarnMs: { usual: 20 * MINUTE, least: 5 * MINUTE, most: 235 * MINUTE, unit: 'minute' },
  urgentReviewMs: { usual: 30 * MINUTE, least: 10 * MINUTE, most: 240 * MINUTE, unit: 'minute' },
  urgentReviewEscalateMs: { usual: 60 * MINUTE, least: 15 * MINUTE, most: 480 * MINUTE, unit: 'minute' },
  /** After how many recorded calls that nobody answered, at several days and hours, a person may close without a word (D8). */
  unconfirmedTries: { usual: 3, least: 2, most: 6, unit: 'times' },
  /** How long after a measure its effect is looked at, at the earliest (D7). */
  effectAfterMs: { usual: 7 * DAY, least: DAY, most: 60 * DAY, unit: 'day' },
  /** How long after the end a resident may bring a confirmed case up again. */
  reopenMs: { usual: 30 * DAY, least: 7 * DAY, most: 90 * DAY, unit: 'day' },
  /** How much of what was finished is asked about afterwards, and up to how many stars always (C6). */
  followUpPercent: { usual: 30, least: 30, most: 100, unit: 'percent' },
  followUpStars: { usual: 2, least: 1, most: 3, unit: 'star' },
  followUpTries: { usual: 3, least: 1, most: 6, unit: 'times' },
  /** The same fault at the same place within this time is a repeat (D9). */
  repeatMs: { usual: 30 * DAY, least: 7 * DAY, most: 180 * DAY, unit: 'day' },
  /** Pushes that can wait are put off from then, as the clock in Shanghai shows, until then the next morning. */
  quietFromMs: { usual: 22 * HOUR, least: 18 * HOUR, most: 24 * HOUR, unit: 'clock' },
  quietUntilMs: { usual: 7 * HOUR, least: 0, most: 12 * HOUR, unit: 'clock' },
  /** How far from the estate's centre a located photo may be taken and still prove arrival. */
  arrivalRadiusM: { usual: 800, least: 50, most: 5_000, unit: 'metre' },
} as const satisfies Record<string, Figure>

export type FigureName = keyof typeof figures
export type Figures = Record<FigureName, number>

export const figureNames = Object.keys(figures) as FigureName[]

/** What has to come before what. */
const inOrder: [FigureName, FigureName][] = [
  ['respondWarnMs', 'respondMs'],
  ['respondMs', 'respondEscalateMs'],
  ['handleWarnMs', 'handleMs'],
  ['reviewWarnMs', 'reviewMs'],
  ['urgentReviewWarnMs', 'urgentReviewMs'],
  ['urgentReviewMs', 'urgentReviewEscalateMs'],
  ['feedbackFirstWarnMs', 'feedbackSecondWarnMs'],
  ['feedbackSecondWarnMs', 'feedbackMs'],
  ['confirmFirstRemindMs', 'confirmSecondRemindMs'],
  ['confirmSecondRemindMs', 'confirmMs'],
  ['consentFirstRemindMs', 'consentSecondRemindMs'],
  ['consentSecondRemindMs', 'consentMs'],
]

export type Wrong =
  | { figure: FigureName; why: 'FIGURE_OUT_OF_RANGE' }
  | { figure: FigureName; why: 'FIGURE_OUT_OF_ORDER' }

/** The first figure that cannot be: outside its range or not a whole number of its unit, or not before the one it leads to. */
export const wrongFigure = (given: Figures): Wrong | null => {
  const outside = figureNames.find((name) => {
    const { least, most, unit } = figures[name]
    const value = given[name]
    return !(value >= least && value <= most) || value % units[unit] !== 0
  })
  if (outside) return { figure: outside, why: 'FIGURE_OUT_OF_RANGE' }
  const [early] = inOrder.find(([before, after]) => given[before] >= given[after]) ?? []
  if (early) return { figure: early, why: 'FIGURE_OUT_OF_ORDER' }
  const longer = (['usualPromiseMs', 'finishDefaultMs'] as const).find((name) => given[name] > given.longestPromiseMs)
  return longer ? { figure: longer, why: 'FIGURE_OUT_OF_ORDER' } : null
}
