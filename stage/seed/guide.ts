import type { Input } from '../../src/contract'
import type { HelpText } from '../../src/domain/help/article'
import { type Actor, newKey } from './move-in'

type Row = [group: HelpText['group'], question: string, words: string, answer: string]

/** What residents of the seeded estate ask again and again, in the order of the screen. */
const rows: Row[] = [
  [
    'moveIn',
    '新房怎么办入住？',
    '收房 交房 拿钥匙 入伙',
    '带上身份证、购房合同和交房通知书到物业中心。核对信息、签服务协议、验房，没有问题就当场交钥匙，一般一小时左右。\n验房时发现问题，我们会逐条登记，整改好以后请您复验。',
  ],
  [
    'moveIn',
    '房子租出去了，租户要登记吗？',
    '出租 房客 租房 备案',
    '要的。请业主在小程序“我的 · 家人、租户和代办人”里发一个邀请码给租户，填好租期就行。\n登记以后租户能自己报修、办门禁卡，租期到了会自动停用。',
  ],
  [
    'fitOut',
    '装修要办什么手续？',
    '施工 开工 装修证 装修押金',
    '开工前三天，业主和装修负责人一起到物业中心登记：\n1. 业主身份证、装修公司营业执照；\n2. 装修图纸，动水电、燃气的要标出来；\n3. 施工人员名单，用来办出入证。\n承重墙、外立面和燃气管道不能改动。',
  ],
  [
    'fitOut',
    '几点可以装修施工？',
    '噪音 电钻 周末装修 施工时间',
    '工作日 8:00–12:00、14:00–18:00 可以施工。\n周末和法定节假日只能做没有噪音的活，电钻、敲墙请留到工作日。\n遇到违规施工，随时打物业电话，我们十分钟内到现场。',
  ],
  [
    'fitOut',
    '装修垃圾放在哪里？',
    '建筑垃圾 清运 沙石',
    '请装袋后放到 2 栋北侧的装修垃圾临时堆放点，每天 18:00 前清运。\n不能放在楼道、电梯口，也不要倒进生活垃圾桶。',
  ],
  [
    'fitOut',
    '装修押金什么时候退？',
    '退押金 验收 装修完工',
    '完工后约我们上门看一次，没有改动承重墙和管道、没有弄坏公共部位，满三个月不漏水就退。\n带上收据到物业中心办理，七个工作日内到账。',
  ],
  [
    'fees',
    '物业费怎么交？',
    '缴费 物业管理费 账单 欠费',
    '每季度第一个月交当季的。可以到物业中心刷卡、扫码，也可以银行转账（请写上楼栋房号）。\n交完当天就能开票。对金额有疑问，前台可以给您看明细。',
  ],
  [
    'fees',
    '怎么开物业费发票？',
    '票据 收据 报销 电子发票',
    '交费后告诉前台抬头和税号，电子发票当天发到您的邮箱。\n以前的也能补开，请带上交费记录。',
  ],
  [
    'parking',
    '怎么租地下车位？',
    '停车 月租 停车位 车位费',
    '带上行驶证和身份证到物业中心签租赁协议，登记车牌后当天就能进出。\n车位满了可以先排队，空出来按登记的先后通知您。',
  ],
  [
    'parking',
    '亲戚朋友来，车停哪里？',
    '访客停车 临时停车 外来车',
    '从东门进，停在地面访客车位，前 30 分钟免费。\n请不要停在消防通道上，也不要占别人的固定车位。',
  ],
  [
    'parking',
    '电动自行车在哪里充电？',
    '电瓶车 电动车 充电桩',
    '1 栋和 3 栋旁边的车棚有充电桩，微信扫码就能充。\n电动车和电池不能进电梯、不能在家里充，这关系到整栋楼的安全。',
  ],
  [
    'repair',
    '家里漏水，先做什么？',
    '水管爆了 跑水 关水阀',
    '先关家里的总水阀（一般在厨房水槽下面或水表箱里），再在首页点“我要报修”，选“紧急”。\n值班师傅会马上联系您。漏到楼下时，请顺便告诉邻居一声。',
  ],
  [
    'repair',
    '突然停电了怎么办？',
    '跳闸 没电 空气开关',
    '先看邻居和楼道有没有电：都没有，是公共停电，我们已经在查，会发通知；只有自己家没有，多半是跳闸，拔掉刚插上的电器再推上开关。\n推不上去请不要反复试，点“我要报修”。',
  ],
  [
    'access',
    '门禁卡丢了怎么办？',
    '门卡 补卡 挂失 电梯卡',
    '请尽快打物业电话挂失，旧卡马上停用。\n补办带身份证到物业中心，当场就能拿到新卡，工本费 15 元。家人的卡要由业主来办，或由业主在小程序里授权。',
  ],
  [
    'access',
    '搬大件出小区要放行条吗？',
    '搬家 搬出 放行 家具',
    '要。请业主提前一天到物业中心登记要搬的东西，租户搬家要有业主的同意。\n门岗核对后放行，这是为了不让别人搬走您家的东西。',
  ],
  [
    'living',
    '垃圾什么时候扔、怎么分？',
    '垃圾分类 厨余 湿垃圾 大件垃圾',
    '投放时间是 7:00–9:00、18:00–20:00，点位在每栋楼的南侧，分可回收、有害、湿垃圾和干垃圾四类。\n旧家具、旧电器请先打电话预约，我们上门收，不另收费。',
  ],
  [
    'living',
    '晚上太吵，找谁？',
    '噪音 扰民 邻居吵 广场舞',
    '打物业电话，值班秩序员会上门劝说，24 小时都有人。\n劝说没有用的，我们陪您一起报警处理，并记录在案。',
  ],
  [
    'other',
    '物业中心几点上班？',
    '营业时间 前台 办公时间 地址',
    '物业中心在 1 栋一楼，每天 8:00–20:00 办理业务。\n其他时间有夜班前台接电话，报修、投诉 24 小时受理。',
  ],
]

const textOf = ([group, question, words, answer]: Row): HelpText => ({
  group,
  question,
  answer,
  words: words.split(' '),
})

/** The manager publishes the guide through the api door; the desk has left one draft. */
export async function writeGuide(manager: Actor, desk: Actor): Promise<void> {
  const write = ({ caller }: Actor, text: HelpText, more: Partial<Input<'help.write'>> = {}) =>
    caller.ask('help.write', {
      key: newKey(),
      id: null,
      rev: 0,
      text,
      months: 12,
      publish: true,
      caseId: null,
      ...more,
    })
  for (const row of rows) await write(manager, textOf(row))
  const draft: HelpText = {
    group: 'access',
    question: '忘带钥匙能请物业开门吗？',
    words: ['开锁', '锁在门外'],
    answer: '物业没有住户家的钥匙。请点“我要报修”选“门锁”，我们请有资质的师傅来，开门前要核对身份证。',
  }
  await write(desk, draft, { publish: false, months: 6 })
}

/** Who found it helpful, and what was searched in vain. */
export async function readGuide(readers: readonly Actor[]): Promise<void> {
  const [first] = readers
  if (!first) return
  const { estateId, articles } = await first.caller.ask('help.list', { estateId: null })
  for (const [n, { caller }] of readers.entries()) {
    for (const [m, { id, version }] of articles.entries()) {
      if ((n + m) % 3 === 0) await caller.ask('help.rate', { key: newKey(), id, version, helpful: (n + m) % 4 !== 3 })
    }
    const searched = ['快递柜在哪里', '宠物寄养', '快递柜在哪里', '游泳池开放时间'][n % 4] as string
    await caller.ask('help.noteMissing', { key: newKey(), estateId, words: searched })
  }
}
