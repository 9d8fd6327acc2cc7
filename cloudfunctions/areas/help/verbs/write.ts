import type { CheckedInput } from '@/contract'
import { type Act, type Article, begun, write as decide, type HelpRefusal } from '@/domain/help/article'
import { withoutPersons } from '@/domain/help/from-case'
import { lastOrder } from '@/domain/help/order'
import type { Result } from '@/domain/kernel/result'
import { capacitiesOn, knowsWhose } from '@/domain/matter/capacity'
import { aboutOf } from '@/domain/matter/parts'
import { dutiesOf, type Person } from '@/domain/people/person'
import { type Call, commandOf, type Verb } from '../../../platform/actions'
import { AppError, refusal } from '../../../platform/app-error'
import { idFromKey } from '../../../platform/ids'
import { refuseDoubted } from '../../../services/content'
import { loadMatter } from '../../../store/cases/matters'
import { articleStore, articlesIn, dropVotesBefore, loadArticle } from '../../../store/estate/help'
import { peopleByIds } from '../../../store/people/people'
import { editorIn } from '../rights'

type WriteInput = CheckedInput<'help.write'>

const sayingOf = ({ question, answer, words }: WriteInput['text']): string => [question, answer, ...words].join('\n')

/**
 * A text made from a case names nobody of it; the case is one that the writer may read. Who may not know whose an anonymous one
 * is must not learn it from a refusal either: then only numbers are looked for.
 */
const namesNobody = async (caseId: string, text: WriteInput['text'], me: Person, now: number): Promise<void> => {
  const matter = await loadMatter(caseId)
  if (!matter) throw new AppError('NOT_FOUND')
  const as = capacitiesOn(me, matter, now)
  if (as.length === 0) throw new AppError('FORBIDDEN')
  const people = await peopleByIds([matter.residentId, matter.filedBy, aboutOf(matter)].filter((one) => one !== null))
  const names = [matter.homeLabel, matter.number, matter.caller?.name ?? '', ...people.map(({ name }) => name)]
  const said = sayingOf(text)
  if (withoutPersons(said, knowsWhose(matter, as) ? names : [], '') !== said) throw refusal('NAMES_SOMEBODY')
}

const checked = async ({ text, caseId }: WriteInput, me: Person, call: Call): Promise<void> => {
  await Promise.all([
    refuseDoubted([sayingOf(text)], call, 'text'),
    caseId === null ? null : namesNobody(caseId, text, me, call.now),
  ])
}

/** Where a new article stands, and how many are published. One read. */
const around = async (estateId: string): Promise<{ order: number; published: number }> => {
  const all = await articlesIn(estateId)
  return { order: lastOrder(all), published: all.filter(({ state }) => state === 'published').length }
}

/** A text on what stands there; a new article comes last. */
const decided = async (
  article: Article,
  input: WriteInput,
  me: Person,
  call: Call,
): Promise<Result<Article, HelpRefusal>> => {
  const { order, published } = await around(article.estateId)
  const duties = dutiesOf(me, article.estateId)
  const act: Act = { by: me._id, at: call.now, key: input.key, duties, published }
  const { text, months, publish } = input
  return decide(article.rev === 0 ? { ...article, order } : article, { text, months, publish }, act)
}

/**
 * A new article or another text of one. Refuses: somebody changed it since it was read (CONFLICT), a text that WeChat doubts or
 * that names people of the case it comes from, publishing without leading. What was said of the text before counts no more.
 */
export const write: Verb<'help.write'> = async (input, call) => {
  const me = call.person
  const id = input.id ?? idFromKey(me._id, input.key)
  const load = async (): Promise<Article> => {
    const there = await loadArticle(id)
    if (input.id !== null && !there) throw new AppError('NOT_FOUND')
    const { estateId } = there ?? me
    editorIn(call, estateId, 'write')
    return there ?? begun({ _id: id, estateId, order: 0, caseId: input.caseId }, input.text, call.now)
  }
  const change = async (article: Article) => {
    if (article.rev > 0 && article.rev !== input.rev) throw new AppError('CONFLICT')
    await checked(input, me, call)
    return decided(article, input, me, call)
  }
  const { before, after } = await articleStore.change(id, commandOf(call, me._id, input.key), change, { load })
  if (before.rev > 0 && after.version > before.version) await dropVotesBefore(id, after.version)
  return { id }
}
