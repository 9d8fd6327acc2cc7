import { homePage } from '@/contract/pages'
import { plainData } from '@/copy/messages/messages'
import { NOTHING_LEFT, TIMED_OUT, verdictOn, WAITS_FOR_OTHER } from '@/domain/message/channel'
import { current } from '@/domain/message/delivery'
import { answered, type Ledger, take } from '@/domain/message/ledger'
import { employeeTemplateIds, templateIds } from '../../../platform/settings'
import { push } from '../../../platform/wechat'
import { within } from '../../../platform/within'
import type { Card, InboxDoc } from '../../../store/messages/inbox'
import { changeLedger } from '../../../store/messages/ledgers'
import { sendEmployee } from '../https/employee'
import { enter } from './enter'

/** A message on its way, the WeChat user it goes to, and how that user's ledger stood when it was last seen. */
export type AddressedMessage = { doc: InboxDoc; openid: string; ledger: Ledger }

/** How long one push may take; what is heard later is lost, so that it counts as perhaps sent. */
const PUSH_MS = 3_000

const contentOf = ({ page, delivery }: InboxDoc, { data }: Card) => ({
  page: page ?? homePage,
  data: delivery.plain ? plainData(data) : data,
})

/** One subscription message: out of the ledger first, so that a crash can never send it twice. */
const pushOnce = async (one: AddressedMessage, card: Card, by: string): Promise<{ code: number; ledger: Ledger }> => {
  const { doc, openid } = one
  const templateId = templateIds()[card.template]
  // Each try, and neutral words after a refusal, is a push of its own.
  const id = `${doc._id}:${doc.delivery.attempts.length}`
  const found: { taken: ReturnType<typeof take> } = { taken: null }
  const takeOne = (ledger: Ledger) => {
    found.taken = take(ledger, { id, template: templateId, by, now: Date.now() })
    return found.taken === 'busy' ? null : found.taken
  }
  const ledger = await changeLedger(openid, takeOne, one.ledger)
  if (found.taken === null) return { code: NOTHING_LEFT, ledger }
  if (found.taken === 'busy') return { code: WAITS_FOR_OTHER, ledger }
  const code = (await within(PUSH_MS, push({ openid, templateId, ...contentOf(doc, card) }))) ?? TIMED_OUT
  const answer = verdictOn('subscribe', code).ledger ?? 'given back'
  const enterAnswer = (now: Ledger) => answered(now, id, answer, Date.now())
  return { code, ledger: await changeLedger(openid, enterAnswer, ledger) }
}

const toEmployee = async (one: AddressedMessage, card: Card): Promise<{ code: number; ledger: Ledger }> => {
  const { doc, openid, ledger } = one
  const templateId = employeeTemplateIds()[card.template] ?? ''
  const code = await sendEmployee({ openid, templateId, ...contentOf(doc, card) })
  const { relation } = verdictOn('employee', code)
  if (!relation) return { code, ledger }
  const left = ({ employee }: Ledger) =>
    relation === 'unbound' ? null : (employee ?? []).filter((one) => one !== templateId)
  return { code, ledger: await changeLedger(openid, (now) => ({ ...now, employee: left(now) }), ledger) }
}

/** Goes through a person's own channels until one takes the message or the group is next; null when somebody else has it. */
const goOn = async (one: AddressedMessage, by: string): Promise<{ doc: InboxDoc | null; ledger: Ledger }> => {
  const channel = current(one.doc.delivery)
  const { card } = one.doc
  if (channel === null || channel === 'robot' || channel === 'emergency' || card === null) return one
  const { code, ledger } = await (channel === 'employee' ? toEmployee(one, card) : pushOnce(one, card, by))
  const doc = await enter(one.doc, code)
  return doc ? goOn({ ...one, doc, ledger }, by) : { doc, ledger }
}

/** To one person one after the other, in their order: WeChat refuses two at a time (43108). */
export const toOnePerson = async (addressed: AddressedMessage[], by: string): Promise<InboxDoc[]> => {
  const left: InboxDoc[] = []
  let last: Ledger | null = null
  for (const one of addressed) {
    const { doc, ledger }: { doc: InboxDoc | null; ledger: Ledger } = await goOn(
      { ...one, ledger: last ?? one.ledger },
      by,
    )
    last = ledger
    if (doc) left.push(doc)
  }
  return left
}
