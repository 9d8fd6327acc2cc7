import { type FieldType, fitting } from '../../domain/message/field'
import { type MessageKind, wayOf } from '../../domain/message/kinds'
import { exactTime } from '../time'
import type { Words } from './message-facts'
import { noWords, templateFields } from './messages'

/** When something happened, and by when it is due. */
type Moments = { at: number; dueAt: number }

/**
 * Returns what a kind of document that is no case says, from its words for every message: the text in the inbox, and the card
 * that leaves the app. The card says phrase (≤ 5 characters) and remark (≤ 20), so neither may name a person or a home.
 * `thing` is what the kind is called.
 */
export const textsOf = <Message extends MessageKind, Facts extends Moments>(
  thing: string,
  words: Record<Message, (facts: Facts) => Words>,
) => {
  const text = (kind: Message, facts: Facts): Pick<Words, 'title' | 'body'> => {
    const { title, body } = words[kind](facts)
    return { title, body }
  }

  const card = (kind: Message, facts: Facts) => {
    const { phrase, remark } = words[kind](facts)
    const { template } = wayOf[kind]
    const moment = exactTime(template === 'alert' ? facts.dueAt : facts.at)
    const fill: Partial<Record<FieldType, string>> = { character_string: '-', phrase, time: moment }
    const fields = templateFields[template].map(({ name }) => {
      const type = name.replace(/\d+$/, '') as FieldType
      const value = fill[type] ?? (name === 'thing2' ? thing : remark)
      return [name, { value: fitting(type, value, noWords[type]) }] as const
    })
    return {
      template,
      data: Object.fromEntries(fields),
      group: `【${phrase}】${remark}。请值班人员打开“安居”查看。`,
    }
  }

  return { text, card }
}
