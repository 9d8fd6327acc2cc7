import type { Concern } from '../../domain/matter/kinds'

/** 投诉建议: bringing up what is no repair. */
export const fileConcernWords = {
  kind: '您要做什么',
  kinds: {
    complaint: { name: '投诉', note: '对服务不满意' },
    suggestion: { name: '建议', note: '希望怎样改进' },
    enquiry: { name: '咨询', note: '有问题想问' },
  } satisfies Record<Concern, { name: string; note: string }> as Record<Concern, { name: string; note: string }>,
  category: '关于什么',
  place: '在哪里',
  words: '说说情况',
  wordsHint: '例如：三号楼二单元楼道三天没有打扫',
  photosHint: '选填',
  why: '收到后 3 分钟内有专人受理，两天内告诉您处理结果。',
  submit: '提交',
  noHomeHint: '绑定后才能提交。急事请直接打电话给物业。',
  missing: { category: '请选关于什么', place: '请选在哪里', words: '请写一两句情况' },
} as const
