import { systemMessageText } from '@/copy/messages/system-messages'
import { set } from '@/domain/message/delivery'
import type { SystemMessage } from '@/domain/message/system-message'
import type { Person } from '@/domain/people/person'
import { addToInbox } from '../../store/messages/inbox'

/**
 * Lays a notice into people's inboxes, once for each `id` and person; `page` is where a tap leads. A failure is logged:
 * what the notice is about stands on its own page, too.
 */
export const sendSystemMessage = async (
  people: Pick<Person, '_id' | 'estateId'>[],
  message: SystemMessage,
  about: { id: string; at: number; page: string | null },
): Promise<void> => {
  const docs = people.map(({ _id, estateId }) => ({
    _id: `${about.id}:${_id}`,
    rev: 0,
    estateId,
    personId: _id,
    kind: message.kind,
    at: about.at,
    order: about.at * 1000,
    ...systemMessageText(message),
    caseId: null,
    page: about.page,
    read: false,
    card: null,
    delivery: set([], message.kind, about.at),
  }))
  await addToInbox(docs).catch((error: unknown) =>
    console.error('a notice could not be laid into the inbox', about.id, error),
  )
}
