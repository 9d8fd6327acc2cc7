import type { Queueable } from '../contract/queueable'

/** 待发送: commands that wait on the phone, each as what it does. */
export const waitingWords = {
  title: '待发送',
  does: {
    'cases.fileRepair': '报修',
    'cases.accept': '接单',
    'cases.arrive': '拍照到场',
    'cases.complete': '完工',
    'work.survey': '现场勘查',
    'work.logWork': '施工记录',
    'work.addPhotos': '补拍照片',
  } satisfies Record<Queueable, string> as Record<Queueable, string>,
  /** Said of it once, above the list. */
  why: '这些还没有送到物业，都存在这部手机上，关掉小程序也不会丢。联网后按顺序自动提交，每项只提交一次。',
  /** What nobody should take for granted before it has arrived. */
  notYet: {
    'cases.fileRepair': '尚未送达，还没有派单；送达后开始计算响应时间。',
    'cases.accept': '尚未送达，住户还看不到您已接单，承诺的时间仍在计算。',
    'cases.arrive': '尚未送达，到场时间以送达为准；可以请住户在他的手机上确认“师傅已到场”。',
    'cases.complete': '尚未送达，住户还看不到完工；送达后请住户确认。',
    'work.survey': '尚未送达，住户和同事还看不到勘查情况。',
    'work.logWork': '尚未送达，工时还没有记上。',
    'work.addPhotos': '尚未送达，住户还看不到这些照片。',
  } satisfies Record<Queueable, string> as Record<Queueable, string>,
  waiting: '等待网络',
  sending: '正在发送…',
  behind: '排在没有办成的一项后面',
  refused: '没有办成',
  retry: '再试一次',
  retryAll: '现在就发送',
  discard: '不要了',
  sureTitle: '不再发送这一项？',
  sureThen: '删除后不能恢复，物业不会收到它。',
  sureYes: '删除',
  urgent: '情况紧急，请不要等网络，直接打电话',
  kept: '报修已存在这部手机上',
  arrived: '报修已经送达',
  toCase: '查看进度',
  another: '再报一件',
  none: '没有待发送的内容',
  noneHint: '没有网络时，您的报修、到场、完工会先存在这里，联网后自动提交。',
} as const
