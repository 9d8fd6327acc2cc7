import { noticeText } from '@/copy/notices'
import type { Notice } from '@/domain/message/notice'
import type { Person } from '@/domain/people/person'
import { land } from './db/inbox'

/**
 * Lays a notice into people's inboxes, once for each `id` and person; `page` is where a tap leads. A failure is logged:
 * what the notice is about stands on its own page, too.
 */
export const notify = async (
  people: Pick<Person, '_id'>[],
  notice: Notice,
  about: { id: string; at: number; page: string | null },
): Promise<void> => {
  const docs = people.map(({ _id }) => ({
    ...{ _id: `${about.id}:${_id}`, personId: _id, kind: notice.kind, at: about.at, order: about.at * 1000 },
    ...{ ...noticeText(notice), caseId: null, page: about.page, read: false, push: 'none' as const, pushCode: null },
  }))
  await land(docs).catch((error: unknown) =>
    console.error('a notice could not be laid into the inbox', about.id, error),
  )
}
