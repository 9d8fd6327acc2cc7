import type { Relation } from '../../domain/people/duties'

/** 我的家: who belongs to a home, and how they come and go. */
export const householdWords = {
  current: '当前房屋',
  choose: '点这里换一处房屋',
  chosen: (label: string) => `已换到${label}`,
  since: (day: string) => `${day}加入`,
  until: (day: string) => `到 ${day}为止`,
  me: '我',
  notSignedIn: '还没有用微信登录',
  actsFor: (name: string) => `代${name}办理`,
  decides: '报修、答复和确认都可以代办',
  followsOnly: '只能代为报修和查看进度',
  another: '我还有别的房屋',
  members: (count: number) => `家里的人 · ${count} 位`,
  nobody: '还没有人绑定这处房屋',
  nobodyHint: '请邀请业主，由业主再邀请家人和租户。',
  former: '以前住在这里的人',
  formerLine: (from: string, until: string) => `${from} 至 ${until}`,
  manage: (name: string) => `管理${name}`,
  changeEnd: '修改到期日',
  endDay: '住到哪一天（含当天）',
  noEnd: '不设到期日',
  save: '保存',
  saved: '已保存',
  leave: '退出这处房屋',
  left: (label: string) => `您已退出${label}`,
  invite: '邀请家人或租户',
  inviteByDesk: '邀请住户',
  inviteProxy: '请人替我办理',
  register: '登记没有微信的住户',
  inviteToSignIn: '邀请本人用微信登录',
  pending: '还没有接受的邀请',
  validUntil: (day: string) => `${day}前有效`,
  showCode: '查看邀请码',
  revoke: '收回',
  revokeAsk: (name: string) => `收回给${name}的邀请？`,
  revokeAfter: '收回后邀请码马上失效，需要时可以重新邀请。',
  revoked: '邀请已收回',
} as const

/** What is asked before somebody's place in a home ends, and what happens then. */
export const endWords: Record<Relation, { button: string; ask: (name: string) => string; after: string; yes: string }> =
  {
    owner: {
      button: '办理迁出',
      ask: (name) => `为${name}办理迁出？`,
      after: '对方马上不能再查看这处房屋，也不能再管理家人和租户。已提交的报修继续办理，记录保留。',
      yes: '迁出',
    },
    family: {
      button: '移出家里',
      ask: (name) => `把${name}移出家里？`,
      after: '对方马上不能再查看和报修。已提交的报修继续办理，记录保留。',
      yes: '移出',
    },
    lessee: {
      button: '结束租住',
      ask: (name) => `结束${name}的租住？`,
      after: '对方马上不能再查看和报修。已提交的报修继续办理，记录保留。',
      yes: '结束',
    },
    proxy: {
      button: '收回代办',
      ask: (name) => `收回${name}的代办？`,
      after: '对方马上不能再替您办理。对方已经提交的报修继续办理，记录保留。',
      yes: '收回',
    },
  }

export const leaveWords = {
  ask: (label: string) => `退出${label}？`,
  after: '退出后马上看不到这处房屋的报修和消息。以后要回来，需要重新邀请或申请。',
  yes: '退出',
} as const

export const ended: Record<Relation, (name: string) => string> = {
  owner: (name) => `已为${name}办理迁出`,
  family: (name) => `${name}已移出`,
  lessee: (name) => `${name}的租住已结束`,
  proxy: (name) => `${name}的代办已收回`,
}

/** 邀请: who is invited, as what, until when. */
export const inviteWords = {
  as: '邀请对方成为',
  notes: {
    owner: '房屋产权人，可以邀请家人和租户',
    family: '一起住的家人，可以报修和查看进度',
    lessee: '租住的人，到期自动退出',
    proxy: '替行动不便的家人办理，随时可以收回',
  } satisfies Record<Relation, string>,
  name: '怎么称呼对方',
  nameHint: '例如 王磊',
  phone: '手机号（可不填）',
  phoneHint: '方便物业联系对方',
  until: '住到哪一天（含当天）',
  untilProxy: '代办到哪一天（可不设）',
  choose: '请选择日期',
  forWhom: '替谁办理',
  decides: '也可以替我答复和确认',
  decidesHint: '不打开时，对方只能报修和查看进度，改约、验收仍由本人确认',
  send: '生成邀请码',
  missing: {
    relation: '请选择对方是家里的什么人',
    name: '请写一下怎么称呼对方',
    until: '请选择租期到哪一天',
    forId: '请选择替谁办理',
  },
} as const

/** 登记住户: the office enters somebody without WeChat. */
export const registerResidentWords = {
  intro: '适合没有微信的老人等住户。登记后物业可以代为报修，以后也可以邀请本人用微信登录。',
  as: '对方是这里的',
  name: '住户姓名',
  send: '登记',
  done: (name: string) => `${name}已登记`,
} as const

/** A code that can be read out, copied, scanned or handed on. */
export const codeWords = {
  title: '邀请码',
  for: (name: string, as: string) => `给${name}（${as}）`,
  how: '请对方打开“安居”小程序输入邀请码，或用微信扫上面的码。只能用一次。',
  copy: '复制邀请码',
  share: '发给微信好友',
  shareTitle: (label: string) => `邀请您加入${label}`,
  picture: '扫码加入的小程序码',
  noPicture: '小程序码暂时取不出来，请把邀请码发给对方。',
  done: '好了',
} as const
