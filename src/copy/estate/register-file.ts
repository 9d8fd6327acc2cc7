import type { Column } from '../../domain/register/home'
import type { SheetWords } from '../../domain/register/words'

/** The words of a sheet with homes: the first of each list is what our own sheets say. */
export const homeSheet: SheetWords = {
  headings: {
    building: ['楼栋', '栋', '楼号', '楼栋号', '楼幢', '幢号', '栋号', '楼宇', '楼座'],
    entrance: ['单元', '单元号', '门洞', '梯'],
    number: ['房号', '房间号', '室号', '门牌号', '房屋编号', '户号', '房间'],
    floor: ['楼层', '所在楼层', '层', '层数'],
    area: ['建筑面积', '面积', '房屋面积', '计费面积'],
    layout: ['户型', '房型'],
    feeRate: ['收费标准', '物业费标准', '物业费单价', '单价', '物业费'],
  },
  ignored: ['序号', '编号', '备注', '说明'],
  suffixes: {
    building: ['栋', '幢', '号楼', '座', '楼'],
    entrance: ['单元', '门', '梯'],
    number: ['室', '号', '房'],
  },
  units: {
    floor: ['层', '楼', 'F', 'f'],
    area: ['㎡', '平方米', '平米', '平', '平方'],
    feeRate: ['元', '元/㎡', '元/㎡·月', '元/㎡/月', '元/月/㎡', '元/平方米·月', '元/平方米/月', '元/平米/月'],
  },
}

export const columnWords = Object.fromEntries(
  Object.entries(homeSheet.headings).map(([column, [name]]) => [column, name]),
) as Record<Column, string>

/** The headings of our own sheets, with units and a mark where a cell must not be empty. */
export const headingWords: Record<Column, string> = {
  building: '楼栋*',
  entrance: '单元',
  number: '房号*',
  floor: '楼层',
  area: '建筑面积（㎡）*',
  layout: '户型',
  feeRate: '收费标准（元/㎡·月）',
}

/** The second sheet of the template: what belongs into each column. */
export const templateGuide: readonly (readonly [string, string, string])[] = [
  ['列', '怎么填', '例子'],
  [headingWords.building, '必填，最多 10 个字；只写数字时会显示为“3栋”', '3栋'],
  [headingWords.entrance, '没有单元的楼栋可以不填', '1单元'],
  [headingWords.number, '必填，同一单元内不能重复；带“-”的房号请把单元格设为文本', '501'],
  [headingWords.floor, '整数；地下一层写 -1 或 B1', '5'],
  [headingWords.area, '必填，大于 0，最多 10000', '89.32'],
  [headingWords.layout, '最多 20 个字', '三室两厅'],
  [headingWords.feeRate, '每平方米每月的物业费；暂时不定可以不填', '2.85'],
  ['提示', '一行一户，请填在第一张表“房屋名册”里；不要合并单元格，也不要填写业主姓名和电话', ''],
]

export const fileNames = {
  sheet: '房屋名册',
  guide: '填写说明',
  template: '房屋名册模板.xlsx',
  register: (estate: string) => `${estate}房屋名册.xlsx`,
} as const
