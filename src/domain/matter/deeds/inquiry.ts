import { accept, refuse } from '../../kernel/result'
import { promise } from '../../promise/running'
import { finished } from '../finish'
import { awaitsSecond, isJudged } from '../inquiry'
import type { ConcernCase } from '../matter'
import { meet } from '../meet'
import { record } from '../record'
import type { Deeds } from './deed'

/** Looking into a complaint, a suggestion or a question (D7): what is found, what the resident hears meanwhile and in the end. */
export const inquiry: Deeds<
  'noteProgress' | 'recordFindings' | 'tellResult' | 'askSignature' | 'judge' | 'confirmJudgement',
  ConcernCase
> = {
  noteProgress: (matter, deed, to, { words }) =>
    accept(record(matter, deed, { what: 'progressNoted', digest: words.digest }, { to, sealed: words })),
  recordFindings: (matter, deed, to, { cause, found, remedy }) => {
    const causeId = `e${matter.history.length + 1}`
    const looked = record(matter, deed, { what: 'causeFound', cause, digest: found.digest }, { to, sealed: found })
    const remedyId = `e${looked.history.length + 1}`
    const both = record(looked, deed, { what: 'remedyChosen', digest: remedy.digest }, { to, sealed: remedy })
    return accept({ ...both, findings: { round: matter.round, cause, causeId, remedyId } })
  },
  /** The result in words; told again it corrects the one before, and what was to be signed is another text then. */
  tellResult: (matter, deed, to, { words, photos }) => {
    if (matter.kind === 'complaint' && matter.findings?.round !== matter.round) return refuse('FINDINGS_NEEDED')
    const ids = photos.map(({ id }) => id)
    const heard = { ...matter, toldAt: matter.toldAt ?? deed.now, photos: [...matter.photos, ...photos] }
    const happening = { what: 'resultTold', digest: words.digest, photos: ids } as const
    const told = record(heard, deed, happening, { to, sealed: words })
    return accept(matter.toldAt === null ? promise(finished(meet(told), deed.now), 'confirm', deed) : told)
  },
  askSignature: (matter, deed, to) =>
    matter.signature?.asked
      ? refuse('NOT_NOW')
      : accept(
          record({ ...matter, signature: { asked: true, signed: null } }, deed, { what: 'signatureAsked' }, { to }),
        ),
  judge: (matter, deed, to, { decision, reason }) => {
    if (isJudged(matter.validity) || awaitsSecond(matter.validity)) return refuse('ALREADY_JUDGED')
    const entryId = `e${matter.history.length + 1}`
    const judged = { ...matter, validity: { decision, entryId, by: deed.by, second: null } }
    const happening = { what: 'validityJudged', decision, digest: reason.digest } as const
    return accept(record(judged, deed, happening, { to, sealed: reason }))
  },
  confirmJudgement: (matter, deed, to, { entryId, agree }) => {
    const { validity } = matter
    if (!validity || !awaitsSecond(validity) || validity.entryId !== entryId) return refuse('PROPOSAL_CHANGED')
    if (validity.by === deed.by) return refuse('SECOND_PAIR')
    const seen = { ...matter, validity: { ...validity, second: { agreed: agree, by: deed.by } } }
    return accept(record(seen, deed, { what: 'validityConfirmed', agreed: agree }, { to }))
  },
}
