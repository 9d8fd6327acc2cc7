import { noticeText } from '@/copy/notices'
import { set } from '@/domain/message/delivery'
import type { Notice } from '@/domain/message/notice'
import type { Person } from '@/domain/people/person'
import { land } from './db/inbox'

/**
 * Lays a notice into people's inboxes, once for each `id` and person; `page` is where a tap leads. A failure is logged:
 * what the notice is about stands on its own page, too.
 */
export const notify = async (
  people: Pick<Person, '_id' | 'estateId'>[],
  notice: Notice,
  about: { id: string; at: number; page: string | null },
): Promise<void> => {
  const docs = people.map(({ _id, estateId }) => ({
    ...{
      _id: `${about.id}:${_id}`,
      rev: 0,
      estateId,
      personId: _id,
      kind: notice.kind,
      at: about.at,
      order: about.at * 1000,
    },
    ...{ ...noticeText(notice), caseId: null, page: about.page, read: false },
    ...{ card: null, delivery: set([], notice.kind, about.at) },
  }))
  await land(docs).catch((error: unknown) =>
    console.error('a notice could not be laid into the inbox', about.id, error),
  )
}
