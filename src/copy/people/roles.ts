import type { Audience } from '../../domain/commitment/commitment'
import type { Capacity } from '../../domain/matter/capacity'
import type { Kind } from '../../domain/matter/kinds'
import type { Duty, Relation, Skill } from '../../domain/people/duties'

export const dutyWords: Record<Duty, string> = {
  desk: '前台',
  engineer: '工程师傅',
  guard: '秩序员',
  cleaner: '保洁员',
  steward: '管家',
  finance: '财务',
  supervisor: '主管',
  manager: '经理',
  relations: '物业维系专员',
  committee: '业主委员会',
  assessor: '考评员',
}

/** Who somebody is on one case. */
export const capacityWords: Record<Capacity | 'system', string> = {
  resident: '住户',
  proxy: '代办人',
  follower: '代办人',
  bystander: '同住人',
  assignee: '工程师傅',
  helper: '协同师傅',
  receiver: '首接人',
  desk: '前台',
  supervisor: '主管',
  manager: '经理',
  doer: '措施负责人',
  system: '系统',
}

/** Who hears of something. */
export const audienceWords: Record<Audience, string> = {
  ...capacityWords,
  emergency: '应急群',
  watchers: '关注的邻居',
}

/** Who is told of something, as one list: 前台和主管. */
export const audienceList = (told: readonly Audience[], kind: Kind): string => {
  const handler = (one: Audience) => one === 'assignee' && kind !== 'repair'
  const names = [...new Set(told.map((one) => (handler(one) ? '处理人' : audienceWords[one])))]
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`
}

/** What a role does for the reader, under the name on a person card. */
export const capacityNotes: Record<'assignee' | 'receiver' | 'resident' | 'proxy' | 'contact', string> = {
  assignee: '负责上门维修',
  receiver: '首接人，全程负责到您满意为止',
  resident: '报修住户',
  proxy: '代住户报修',
  contact: '上门前联系这一位',
}

export const skillWords: Record<Skill, string> = {
  water: '水管',
  power: '用电',
  lift: '电梯',
  gas: '燃气',
  lock: '门锁',
  general: '综合维修',
}

/** Several duties or skills in one line. */
export const dutiesLine = (duties: readonly Duty[]): string => duties.map((duty) => dutyWords[duty]).join('、')
export const skillsLine = (skills: readonly Skill[]): string => skills.map((skill) => skillWords[skill]).join('、')

export const relationWords: Record<Relation, string> = {
  owner: '业主',
  family: '家属',
  lessee: '租户',
  proxy: '代办人',
}

const doubleSurnames = ['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '令狐', '慕容', '夏侯']

/** An engineer as people call him: 陈建国 → 陈师傅. Names that are not Chinese full names stay as they are. */
export const masterName = (name: string): string => {
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || name.endsWith('师傅')) return name
  const surname = doubleSurnames.find((double) => name.startsWith(double)) ?? [...name][0]
  return `${surname}师傅`
}

/** Who has a case, as people call him: an engineer by his craft, anybody else by name. */
export const handlerName = (kind: Kind, name: string): string => (kind === 'repair' ? masterName(name) : name)

/** Fit for an initial in a round face: the last character of a Chinese name, the first letter of another. */
export const initialOf = (name: string): string => {
  const letters = [...name.replace(/师傅$/, '')]
  return (/^\p{Script=Han}+$/u.test(name) ? letters[0] : letters[0]?.toUpperCase()) ?? '·'
}

/** As what somebody is invited: 租户, or 前台、工程师傅. */
export const invitedAs = ({ relation, duties }: { relation: Relation | null; duties: readonly Duty[] }): string =>
  relation ? relationWords[relation] : duties.map((duty) => dutyWords[duty]).join('、')

/** Shown to a proxy wherever he acts. */
export const actingWords = { now: (name: string) => `您正在代${name}办理` } as const
