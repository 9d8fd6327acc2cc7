import * as v from 'valibot'
import { type Fact, note } from '@/domain/message/ledger'
import type { PushedEvent } from '../../services/serve-events'
import { changeLedger } from '../../store/messages/ledgers'

const item = v.object({
  TemplateId: v.string(),
  SubscribeStatusString: v.optional(v.string()),
  MsgID: v.optional(v.union([v.string(), v.number()])),
})

/** WeChat's List is the item itself when there is one, an array when there are several. */
const told = v.object({
  List: v.union([
    v.pipe(v.array(item)),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]),
})

type Item = v.InferOutput<typeof item>

const factOf = ({ event, at }: PushedEvent, { TemplateId: template, SubscribeStatusString: said, MsgID }: Item) => {
  const fact = (what: 'allowed' | 'turnedOff' | 'used', which: string | number): Fact[] => [
    { id: `${what}:${template}:${which}`, template, at, what },
  ]
  if (event === 'subscribe_msg_sent_event') return fact('used', MsgID ?? at)
  if (event === 'subscribe_msg_popup_event') return said === 'accept' ? fact('allowed', at) : []
  return said === 'reject' ? fact('turnedOff', at) : []
}

/** WeChat says what a person allowed, turned off, or got: each enters the ledger once (G2). */
export const hearSubscription = async (event: PushedEvent, now: number): Promise<void> => {
  const { List } = v.parse(told, event.body)
  const facts = List.flatMap((one) => factOf(event, one))
  if (facts.length > 0) await changeLedger(event.openid, (ledger) => note(ledger, facts, now))
}
