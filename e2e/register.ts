const head = '楼栋,单元,房号,楼层,建筑面积,户型,收费标准'

const floors = [1, 2, 3, 4]
const home = (building: string, entrance: string) => (floor: number) =>
  ['01', '02'].map((door) => `${building},${entrance},${floor}${door},${floor},${80 + floor * 3.5},两室一厅,2.85`)

/** Three buildings with 24 homes. */
export const goodHomes = [
  head,
  ...floors.flatMap(home('1栋', '1单元')),
  ...floors.flatMap(home('2栋', '1单元')).slice(0, 4),
  ...floors.flatMap(home('2栋', '2单元')).slice(0, 4),
  ...floors.flatMap(home('3栋', '')).map((row) => row.replace(',2.85', ',')),
].join('\n')

/** The same with three rows that cannot be taken. */
export const badHomes = goodHomes
  .replace('1栋,1单元,102,1,83.5', '1栋,1单元,102,1,八十三')
  .replace('1栋,1单元,201', ',1单元,201')
  .replace('2栋,1单元,202', '2栋,1单元,102')
