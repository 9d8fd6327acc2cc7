import { DAY, HOUR, MINUTE, SECOND } from '../kernel/time'
import { type FigureName, type Figures, figureNames, figures, wrongFigure } from './figures'
import { changePolicy, changesBetween, defaultPolicy, usualFigures } from './policy'

const NOW = Date.parse('2026-11-21T10:00:00+08:00')
const { calendar } = defaultPolicy
const wrong = (change: Partial<Figures>) => wrongFigure({ ...usualFigures, ...change })

test('what the company promises unless told is itself a policy that could be set', () => {
  expect(wrongFigure(usualFigures)).toBeNull()
})

test.each(figureNames)('%s takes nothing outside its range, no broken unit and no other than a number', (figure) => {
  const { least, most } = figures[figure]
  for (const value of [least - 1, most + 1, least + 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(wrong({ [figure]: value })).toEqual({ figure, why: 'FIGURE_OUT_OF_RANGE' })
  }
})

test('a warning comes before its miss, a reminder before the call task', () => {
  const pairs: [FigureName, Partial<Figures>][] = [
    ['respondWarnMs', { respondWarnMs: 3 * MINUTE }],
    ['respondMs', { respondMs: 5 * MINUTE }],
    ['handleWarnMs', { handleWarnMs: 24 * HOUR }],
    ['feedbackFirstWarnMs', { feedbackFirstWarnMs: 44 * HOUR }],
    ['feedbackSecondWarnMs', { feedbackSecondWarnMs: 48 * HOUR }],
    ['confirmFirstRemindMs', { confirmFirstRemindMs: 2 * DAY }],
    ['usualPromiseMs', { longestPromiseMs: DAY }],
  ]
  for (const [figure, change] of pairs) expect(wrong(change)).toEqual({ figure, why: 'FIGURE_OUT_OF_ORDER' })
})

test('a change makes the next version and says what changed; a wrong one names the figure', () => {
  const next = changePolicy(defaultPolicy, { figures: { ...usualFigures, respondMs: 4 * MINUTE }, calendar }, NOW)
  if (!next.ok) throw new Error(next.reason)
  expect(next.value.version).toBe(2)
  expect(changesBetween(defaultPolicy, next.value)).toEqual([{ figure: 'respondMs', from: 3 * MINUTE, to: 4 * MINUTE }])
  const refused = changePolicy(defaultPolicy, { figures: { ...usualFigures, respondMs: 90 * SECOND }, calendar }, NOW)
  expect(refused).toEqual({ ok: false, reason: 'FIGURE_OUT_OF_RANGE', figure: 'respondMs' })
})

test('a calendar without working time is refused', () => {
  const empty = { week: Array.from({ length: 7 }, () => []), days: {} }
  expect(changePolicy(defaultPolicy, { figures: usualFigures, calendar: empty }, NOW)).toMatchObject({
    ok: false,
    reason: 'CALENDAR_EMPTY',
  })
})
