import type { ImportState, Stopped } from '../../domain/register/import'
import type { Problem, ProblemCode } from '../../domain/register/problem'
import { columnWords } from './register-file'

const count = (n: number): string => n.toLocaleString('en-US')
const square = (area: number): string => `${area.toLocaleString('en-US', { maximumFractionDigits: 2 })} ㎡`

/** 房屋名册: buildings, homes, and how a sheet becomes the register. */
export const registerWords = {
  homes: (n: number) => `${count(n)} 户`,
  area: square,
  figures: { homes: '房屋', buildings: '楼栋', area: '总建筑面积' },
  since: (when: string) => `${when} 起使用`,
  buildings: '楼栋',
  entrances: (n: number) => `${n} 个单元`,
  searchHint: '房号，如 501',
  search: '查找',
  allHomes: '全部房屋',
  foundFor: (typed: string) => `“${typed}”的查找结果`,
  noneFound: '没有找到这样的房屋',
  noneFoundHint: '可以只输入房号，也可以按“楼栋-单元-房号”输入，例如 3-1-501。',
  allEntrances: '全部单元',
  entrance: '单元',
  noEntrance: '不分单元',
  floor: (n: number) => (n < 0 ? `地下\u00a0${-n}\u00a0层` : `${n}\u00a0层`),
  fee: (rate: number | null) => (rate === null ? '收费未定' : `${rate} 元/㎡·月`),
  none: '还没有房屋名册',
  noneImport: '下载模板，一行一户填好后导入；住户就能选到自己的房屋。',
  noneAsk: '请经理导入后，这里会列出每栋楼的房屋。',
  import: '导入名册',
  importAgain: '导入新名册',
  export: '导出为 Excel',
  exporting: '正在导出…',
  exported: (name: string) => `已保存“${name}”`,
  template: '下载模板',
} as const

/** How an import stands, on the register's page and on its own. */
export const importWords = {
  banner: {
    faulty: '上次选的表格还有内容要改',
    ready: '有一份名册检查好了，等您确认启用',
    writing: '正在保存新的名册',
    live: '新的名册已启用',
    stopped: '上次导入没有启用',
  } satisfies Record<ImportState, string>,
  steps: ['选文件', '核对', '保存', '启用'],
  how: '怎么导入',
  lines: [
    '下载模板，在电脑上一行一户填好，保存后发到微信（例如“文件传输助手”）。',
    '在这里选择文件，系统先逐行检查，不会马上改动。',
    '核对无误再启用；有一行不对，就整份都不导入。',
  ],
  noPersonal: '名册只写房屋，不写业主姓名和电话。',
  choose: '选择文件',
  chooseAgain: '重新选择文件',
  checking: '正在逐行检查…',
  confirm: (n: number) => `启用这 ${count(n)} 户`,
  faulty: (n: number) => `有 ${count(n)} 处要改，名册没有变化`,
  faultyHint: '请在表格里改好这些内容，保存后重新选择文件。',
  moreProblems: (n: number) => `还有 ${count(n)} 处，改好上面这些后会继续列出。`,
  ready: '检查通过，还没有启用',
  rows: { homes: '房屋', places: '楼栋', area: '总建筑面积', added: '新增', changed: '有修改', removed: '去掉' },
  places: (buildings: number, entrances: number) => `${buildings} 栋 · ${entrances} 单元`,
  withoutFee: (n: number) => `其中 ${count(n)} 户没有填收费标准，可以以后再补。`,
  sameAsNow: '和正在使用的名册一样，没有变化。',
  saving: (done: number, total: number) => `已保存 ${count(done)} / ${count(total)} 户`,
  savingHint: '可以离开这个页面，系统会接着保存；全部保存好才会启用，之前一直用原来的名册。',
  goOn: '接着保存',
  discard: '放弃这次导入',
  discardAsk: '要放弃这次导入吗？',
  discardYes: '放弃',
  discardSure: '放弃后，这份表格需要重新选择才能再导入。正在使用的名册不受影响。',
  discarded: '已放弃，名册没有变化',
  live: (n: number) => `名册已启用，共 ${count(n)} 户`,
  liveHint: '住户申请绑定时，已经可以选到这些房屋。',
  seeRegister: '查看名册',
  stopped: {
    discarded: { what: '这次导入已放弃', todo: '正在使用的名册没有变化。' },
    lapsed: { what: '超过一天没有确认，已自动放弃', todo: '请重新选择文件，系统会按最新情况再检查一遍。' },
    outdated: { what: '期间已启用了另一份名册', todo: '为免覆盖别人的修改，请重新选择文件，对照最新名册再检查。' },
    inUse: { what: '保存期间有住户住进了要去掉的房屋', todo: '名册没有变化。请把下面的房屋补进表格，再重新选择文件。' },
  } satisfies Record<Stopped, { what: string; todo: string }>,
} as const

const quoted = (value: string | null) => (value === null ? '' : `“${value}”`)

const whatIsWrong: Record<ProblemCode, (problem: Problem) => string> = {
  missing: () => '没有填',
  tooLong: ({ value }) => `${quoted(value)}太长了，请缩短`,
  notNumber: ({ value }) => `${quoted(value)}不是数字`,
  outOfRange: ({ value }) => `${quoted(value)}不在合理范围内`,
  isDate: () => '被 Excel 变成了日期，请把单元格设为文本后重新填写',
  twice: ({ value, other }) => `${quoted(value)}和第 ${other} 行重复`,
  unknownColumn: ({ value }) => `不认识${quoted(value)}这一列，可用的列有：${Object.values(columnWords).join('、')}`,
  missingColumn: () => '缺少这一列',
  columnTwice: () => '这一列出现了两次',
  noRows: () => '表格里没有房屋，请一行一户填写',
  tooMany: ({ value }) => `一共 ${value} 行，最多 20000 户`,
  farOff: ({ value }) =>
    value === null
      ? '表格到这里太长或太宽，请只保留房屋名册，删去多余的行和列'
      : `单元格 ${value} 离表格太远，请删去多余的内容后再上传`,
  openQuote: () => '这里的引号没有成对，请补上或删去后再上传',
  inUse: ({ value }) => `${value} 有住户或工单，不能从名册中去掉`,
}

/** One thing to put right: where it stands, and what is wrong there. */
export const problemWords = (problem: Problem): { where: string; what: string } => ({
  where: [problem.row && `第 ${problem.row} 行`, problem.column && columnWords[problem.column]]
    .filter(Boolean)
    .join(' · '),
  what: whatIsWrong[problem.what](problem),
})
