import { endsSince } from './ends'

const ended = (status: string, overAt: number | null, byCall = false) =>
  ({ status, overAt, confirmedByCall: byCall ? { by: 'lin', at: 1 } : null }) as never

test('confirmed in the app, confirmed on the phone and closed without a word count apart; withdrawn ones are none', () => {
  const over = [
    ended('closed', 10),
    ended('closed', 11, true),
    ended('unconfirmed', 12),
    ended('cancelled', 13),
    ended('closed', 9),
    ended('done', null),
  ]
  expect(endsSince(over, 10)).toEqual({ confirmed: 1, byCall: 1, unconfirmed: 1 })
})
