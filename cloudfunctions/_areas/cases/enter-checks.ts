import { enterChecks, type Verdict } from '@/domain/matter/content'
import { afterSave } from '../../_platform/after'
import { loadMatter, saveMatter } from '../../_platform/db/matters'

const TRIES = 5

/** Enters results of content checks in a case, each once; the desk is told of what is held. Answers the case as it is then. */
export const enterInCase = async (caseId: string, verdicts: ReadonlyMap<string, Verdict>, now: number) => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await loadMatter(caseId)
    const after = before && enterChecks(before, verdicts, now)
    if (!before || !after || after === before) return before
    if (await saveMatter(before, after)) {
      const saved = { ...after, rev: before.rev + 1 }
      await afterSave(before, saved, now)
      return saved
    }
  }
  throw new Error(`case ${caseId} changes all the time`)
}
