import { verdictOn } from '@/domain/message/channel'
import { current, finish } from '@/domain/message/delivery'
import { type InboxDoc, saveDelivery } from '../../../store/messages/inbox'

/** Writes what became of the try under way; null when somebody else goes on with the message. */
export const enter = (doc: InboxDoc, code: number): Promise<InboxDoc | null> => {
  const channel = current(doc.delivery)
  if (channel && verdictOn(channel, code).alert) console.error('a channel refuses', channel, code, doc._id)
  const { kind, at: since } = doc
  return saveDelivery(doc, finish(doc.delivery, code, { kind, since, now: Date.now() }))
}
