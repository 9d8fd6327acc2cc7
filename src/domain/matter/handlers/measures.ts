import { end } from '../../commitment/commitment'
import { workingDue } from '../../commitment/start'
import { accept, refuse } from '../../kernel/result'
import { promise } from '../../promise/running'
import type { Measure } from '../concern/investigation'
import type { ConcernCase } from '../matter'
import { record } from '../record'
import { LONGEST_APPROVED_DAYS } from '../times/finish'
import type { Handlers } from './handler'

const changed = (matter: ConcernCase, measure: Measure): ConcernCase => ({
  ...matter,
  measures: matter.measures.map((one) => (one.id === measure.id ? measure : one)),
})

const ended = (matter: ConcernCase, promiseId: string | null, at: number): ConcernCase => ({
  ...matter,
  commitments: matter.commitments.map((c) => (c.id === promiseId ? end(c, at, 'met') : c)),
})

/** Corrective and preventive measures (D7): each a promise of its own, whose clock goes on when the case is closed. */
export const measures: Handlers<'addMeasure' | 'finishMeasure' | 'checkMeasure', ConcernCase> = {
  addMeasure: (matter, act, to, { kind, personId, days, words }) => {
    if (personId === matter.aboutId) return refuse('ABOUT_THEM')
    if (days < 1 || days > LONGEST_APPROVED_DAYS) return refuse('TOO_FAR')
    const due = workingDue(act.now, days, act.policy, false)
    const running = promise(matter, 'step', act, due)
    const measure: Measure = {
      id: `m${matter.measures.length + 1}`,
      kind,
      personId,
      entryId: `e${matter.history.length + 1}`,
      promiseId: running.commitments.at(-1)?.id ?? '',
      checkId: null,
      checkFrom: null,
      doneAt: null,
      effect: null,
    }
    const happening = { what: 'measureAdded', measureId: measure.id, kind, personId, dueAt: due.dueAt } as const
    const added = { ...running, measures: [...matter.measures, measure] }
    return accept(record(added, act, { ...happening, digest: words.digest }, { to, sealed: words }))
  },
  finishMeasure: (matter, act, to, { measureId, words }) => {
    const measure = matter.measures.find(({ id }) => id === measureId)
    if (!measure || measure.doneAt !== null) return refuse('NO_SUCH_MEASURE')
    if (act.as === 'doer' && measure.personId !== act.by) return refuse('NOT_YOURS')
    // Its effect shows only after some days; then somebody has the usual time to look.
    const checkFrom = act.now + act.policy.effectAfterMs
    const dueAt = checkFrom + act.policy.usualPromiseMs
    const looking = promise(ended(matter, measure.promiseId, act.now), 'step', act, dueAt)
    const done = { ...measure, doneAt: act.now, checkFrom, checkId: looking.commitments.at(-1)?.id ?? null }
    const happening = { what: 'measureFinished', measureId, digest: words?.digest ?? null } as const
    return accept(record(changed(looking, done), act, happening, { to, sealed: words }))
  },
  checkMeasure: (matter, act, to, { measureId, effective, words }) => {
    const measure = matter.measures.find(({ id }) => id === measureId)
    if (!measure || measure.doneAt === null || measure.effect !== null) return refuse('NO_SUCH_MEASURE')
    if (measure.personId === act.by) return refuse('OWN_MEASURE')
    if (act.now < (measure.checkFrom ?? 0)) return refuse('EFFECT_TOO_EARLY')
    const seen = changed(matter, { ...measure, effect: { effective, at: act.now } })
    const happening = { what: 'measureChecked', measureId, effective, digest: words?.digest ?? null } as const
    return accept(record(ended(seen, measure.checkId, act.now), act, happening, { to, sealed: words }))
  },
}
