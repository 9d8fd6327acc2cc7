import { sayPhone } from './say-phone'

test.each([
  ['02155550000', '021-55550000'],
  ['05718765432', '0571-8765432'],
  ['4008208820', '400-820-8820'],
  ['13800138000', '13800138000'],
  ['+85223456789', '+85223456789'],
])('%s is read as %s', (phone, said) => expect(sayPhone(phone)).toBe(said))
