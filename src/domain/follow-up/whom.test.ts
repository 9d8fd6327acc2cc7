import { whomToCall } from './whom'

const caller = { name: '女儿', phone: '13700001234' }

test('whoever called is called back first, then whom the household names, then whose case it is', () => {
  expect(whomToCall({ caller, contactId: 'son', residentId: 'li' })).toEqual(['caller', 'contact', 'resident'])
  expect(whomToCall({ caller, contactId: null, residentId: 'li' })).toEqual(['caller', 'resident'])
  expect(whomToCall({ caller, contactId: null, residentId: null })).toEqual(['caller'])
})

test('a caller who left no number, and a resident who is to be called himself, stand there once at most', () => {
  const nameless = { name: '女儿', phone: '' }
  expect(whomToCall({ caller: nameless, contactId: 'li', residentId: 'li' })).toEqual(['resident'])
  expect(whomToCall({ caller: null, contactId: null, residentId: null })).toEqual([])
})
