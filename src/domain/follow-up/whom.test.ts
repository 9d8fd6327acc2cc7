import { whomToCall } from './whom'

const work = { kind: 'repair', assigneeId: null, receiverId: null, helpers: [] } as const
const caller = { name: '女儿', phone: '13700001234' }

test('whoever called is called back first, then whom the household names, then whose case it is', () => {
  expect(whomToCall({ ...work, caller, contactId: 'son', residentId: 'li' })).toEqual(['caller', 'contact', 'resident'])
  expect(whomToCall({ ...work, caller, contactId: null, residentId: 'li' })).toEqual(['caller', 'resident'])
  expect(whomToCall({ ...work, caller, contactId: null, residentId: null })).toEqual(['caller'])
})

test('a caller who left no number, and a resident who is to be called himself, stand there once at most', () => {
  const nameless = { name: '女儿', phone: '' }
  expect(whomToCall({ ...work, caller: nameless, contactId: 'li', residentId: 'li' })).toEqual(['resident'])
  expect(whomToCall({ ...work, caller: null, contactId: null, residentId: null })).toEqual([])
})

test('nobody is called about his own work: the others are', () => {
  const his = { caller, contactId: 'chen', residentId: 'li', ...work, assigneeId: 'chen' }
  expect(whomToCall(his)).toEqual(['caller', 'resident'])
  expect(whomToCall({ ...his, contactId: 'li', residentId: 'chen' })).toEqual(['caller', 'contact'])
})
