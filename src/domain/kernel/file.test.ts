import { fitFileName } from './file'

test.each([
  ['安居/一期房屋名册.xlsx', '安居-一期房屋名册.xlsx'],
  ['..\\a:b*?"<>|.xlsx', '-a-b-.xlsx'],
  ['安居\u202e\n花园.xlsx', '安居 花园.xlsx'],
  ['///', '-'],
])('%s is kept as %s', (name, kept) => expect(fitFileName(name)).toBe(kept))
