import { applicationsPage } from '@/contract/pages'
import { type ApplicationFacts, applicationCard, applicationText } from '@/copy/messages/application-messages'
import type { MessageOf } from '@/domain/message/kinds'
import type { Tell } from '@/domain/message/outbox'
import {
  type Application,
  answerDueAt,
  applicationOnClock,
  applicationPlug,
  applicationTold,
} from '@/domain/people/application'
import { applicationStore } from '../../store/people/applications'
import { afterOf } from '../promises/after'
import { officePlug } from '../promises/office-plug'

const factsOf = (one: Application, { entryId }: Tell): ApplicationFacts => ({
  homeLabel: one.label,
  name: one.name,
  urgent: one.urgent !== null,
  dueAt: answerDueAt(one),
  at: one.history.find(({ id }) => id === entryId)?.at ?? one.at,
})

/** What applications plug into the engine of documents with promises: all of it is the office's. */
export const applicationServerPlug = officePlug<Application, MessageOf<'application'>, ApplicationFacts>({
  short: applicationPlug.short,
  onClock: applicationOnClock,
  told: applicationTold,
  text: applicationText,
  card: applicationCard,
  factsOf,
  page: applicationsPage,
  changes: applicationStore,
})

/** What follows the writes of applications. */
export const { afterSave: afterApplication } = afterOf(applicationServerPlug)
