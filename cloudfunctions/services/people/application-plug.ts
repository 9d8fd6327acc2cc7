import { applicationsPage } from '@/contract/pages'
import { type ApplicationFacts, applicationCard, applicationText } from '@/copy/messages/application-messages'
import type { ApplicationMessageKind } from '@/domain/message/kinds'
import type { Tell } from '@/domain/message/outbox'
import {
  type Application,
  answerDueAt,
  applicationOnClock,
  applicationPlug,
  applicationTold,
} from '@/domain/people/application'
import { alarmsOf } from '@/domain/promise/alarms'
import { applicationStore } from '../../store/people/applications'
import { afterOf } from '../promises/after'
import type { ServerPlug } from '../promises/plug'

const factsOf = (one: Application, { entryId }: Tell): ApplicationFacts => ({
  homeLabel: one.label,
  name: one.name,
  urgent: one.urgent !== null,
  dueAt: answerDueAt(one),
  at: one.history.find(({ id }) => id === entryId)?.at ?? one.at,
})

/** An application tells in no other words. */
const kindOf = ({ kind }: Tell) => kind as ApplicationMessageKind

/** What applications plug into the engine of documents with promises: all of it is the office's. */
export const applicationServerPlug: ServerPlug<Application> = {
  alarms: (before, after) => alarmsOf(before, after, applicationPlug.short),
  named: () => [],
  lookUpFor: async () => [],
  hearers: (_one, _tell, { people }) => people,
  message: (one, tell) => {
    const facts = factsOf(one, tell)
    const kind = kindOf(tell)
    return {
      as: 'staff',
      ...applicationText(kind, facts),
      caseId: null,
      page: applicationsPage,
      card: applicationCard(kind, facts),
    }
  },
  unheard: (one, tell) => ({
    caseId: null,
    title: applicationText(kindOf(tell), factsOf(one, tell)).title,
    page: applicationsPage,
  }),
  isForFew: () => false,
  landed: (one, landed) =>
    applicationStore.effect(one._id, (current) => applicationTold(current, landed), { loaded: one }),
  follow: async () => {},
  holders: () => [],
  onClock: async (before, _people, now) => applicationOnClock(before, now),
  write: applicationStore.write,
}

/** What follows the writes of applications. */
export const { afterSave: afterApplication } = afterOf(applicationServerPlug)
