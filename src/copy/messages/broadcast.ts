import type { BroadcastKind, Following } from '../../domain/broadcast/broadcast'

const titles: Record<BroadcastKind, string> = {
  water: '停水通知',
  power: '停电通知',
  lift: '电梯停运通知',
  gas: '燃气安全通知',
  weather: '极端天气提醒',
  fire: '消防紧急通知',
  other: '物业紧急通知',
}

const prefixes: Record<Following, string> = { correction: '更正：', end: '解除：' }

/** 停水通知 · 更正：停水通知 · 解除：停水通知. */
export const broadcastTitle = (kind: BroadcastKind, follows: Following | null): string =>
  `${follows === null ? '' : prefixes[follows]}${titles[kind]}`

/** What a push says besides the title: what was typed stays inside the app. */
export const pushRemark = (again: boolean): string =>
  again ? '您还没有确认，请点开查看' : '请点开查看，并点“我已知晓”'

/** The name of a kind on a button. */
export const broadcastKindWords: Record<BroadcastKind, string> = {
  water: '停水',
  power: '停电',
  lift: '电梯停运',
  gas: '燃气',
  weather: '极端天气',
  fire: '消防',
  other: '其他',
}

/** What the sender has to fill in. */
export const BLANK = '＿＿'

/** Words to begin with; what only the sender knows is left blank. */
export const broadcastTemplates: Record<BroadcastKind, string> = {
  water: `因${BLANK}，现在停水，预计${BLANK}恢复。请先关好家里的水龙头，恢复后放水片刻再用。`,
  power: `因${BLANK}，现在停电，预计${BLANK}恢复。请先关掉电炉、电熨斗等电器，不要使用电梯。`,
  lift: `${BLANK}电梯因${BLANK}停止使用，预计${BLANK}恢复。请走楼梯；行动不便需要帮忙的，请打电话给物业。`,
  gas: `${BLANK}有燃气异味，正在排查。请不要点火、不要开关电器，开窗通风后到室外等候，闻到异味请马上打电话给物业。`,
  weather: `预计${BLANK}有${BLANK}。请关好门窗，收好阳台上的花盆等物品，没有急事请不要出门。`,
  fire: `${BLANK}发生火情。请不要乘坐电梯，用湿毛巾捂住口鼻，从最近的安全出口撤离；无法撤离的请关紧房门并打电话求助。`,
  other: '',
}

export const broadcastEndTemplates: Record<BroadcastKind, string> = {
  water: '供水已恢复。请先放水片刻再使用，如仍没有水请打电话给物业。',
  power: '供电已恢复。如家里仍没有电，请打电话给物业。',
  lift: '电梯已恢复使用，感谢您的配合。',
  gas: '燃气排查已结束，可以正常使用。如再闻到异味，请马上打电话给物业。',
  weather: '天气预警已解除。如家里或公共区域有损坏，请报修。',
  fire: '火情已扑灭，可以正常出入，感谢您的配合。',
  other: '',
}
