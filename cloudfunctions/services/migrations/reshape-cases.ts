import { casesOfOtherShape, policiesOf, reshapeCase } from '../../store/cases/reshape'
import type { Migration } from './migration'

const PAGE = 50

/** Brings cases of an older shape into today's. What somebody writes meanwhile is found again. */
export const reshapeCases: Migration = async (until) => {
  for (let after = ''; ; ) {
    const page = await casesOfOtherShape(after, PAGE)
    const policies = await policiesOf(page)
    for (const one of page) {
      if (Date.now() >= until) return false
      await reshapeCase(one, policies)
    }
    if (page.length < PAGE) break
    after = page.at(-1)?._id ?? after
  }
  return (await casesOfOtherShape('', 1)).length === 0
}
