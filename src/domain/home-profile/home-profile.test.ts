import fc from 'fast-check'
import { isPlate, tailsOf, tidyPlate } from './plate'
import { blankProfile, erasedProfile, isEmptyProfile, type ProfileContent, saveProfile } from './profile'

test.each([
  ['浙A12345', true],
  ['浙a·1b2c3', true],
  ['沪AD12345', true],
  ['粤BF1234A', false],
  ['粤B12345D', true],
  ['粤BDF1234', true],
  ['京AI1234', false],
  ['浙A1234O', false],
  ['A12345', false],
  ['浙A1234', false],
  ['粤Z123港', false],
  ['粤Z1234港', true],
])('plate %s: %s', (plate, right) => expect(isPlate(tidyPlate(plate))).toBe(right))

test('a plate is found by each of its endings from three characters on, and by no other', () => {
  expect(tailsOf('浙A12345')).toEqual(['浙A12345', 'A12345', '12345', '2345', '345'])
})

describe('a profile', () => {
  const content: ProfileContent = {
    emergency: { name: '王强', relation: '儿子', phone: '13812345678' },
    vehicles: [{ plate: '浙a 12345', about: '白色' }],
    pets: '一只猫',
    notes: '听力不好',
  }
  const act = { by: 'li', now: 1, key: 'k' }
  const saved = saveProfile(blankProfile('li'), content, act)
  if (!saved.ok) throw new Error('must be taken')

  test('notes who changed what, and no word of it', () => {
    expect(saved.value.vehicles).toEqual([{ plate: '浙A12345', about: '白色' }])
    expect(saved.value.history).toEqual([
      {
        id: 'e1',
        at: 1,
        by: 'li',
        key: 'k',
        what: 'profileSaved',
        fields: ['emergency', 'vehicles', 'pets', 'notes'],
      },
    ])
  })
  test('the same again changes nothing', () => {
    const again = saveProfile(saved.value, content, { ...act, now: 2 })
    expect(again.ok && again.value).toBe(saved.value)
  })
  test('a plate that cannot be one, or stands twice, is refused', () => {
    const twice = [...content.vehicles, { plate: '浙A·12345', about: '' }]
    expect(saveProfile(saved.value, { ...content, vehicles: twice }, act)).toEqual({
      ok: false,
      reason: 'PLATE_TWICE',
    })
    const wrong = [{ plate: '12345', about: '' }]
    expect(saveProfile(saved.value, { ...content, vehicles: wrong }, act)).toEqual({
      ok: false,
      reason: 'PLATE_WRONG',
    })
  })
  test('erased, nothing of it is left but that it was there', () => {
    fc.assert(
      fc.property(fc.uuid(), (marker) => {
        const marked = {
          ...content,
          pets: marker,
          notes: marker,
          emergency: { name: marker, relation: marker, phone: marker },
        }
        const full = saveProfile(blankProfile('li'), marked, act)
        const gone = full.ok && erasedProfile(full.value, { ...act, by: 'system' })
        expect(gone && isEmptyProfile(gone)).toBe(true)
        expect(JSON.stringify(gone)).not.toContain(marker)
      }),
    )
  })
})
