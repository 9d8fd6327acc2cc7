import type { TemplateKey } from '../domain/message/template'
import { agoWords } from './time'

/** Words that every page uses. */
export const common = {
  /** Whoever may not know whose an anonymous complaint is reads this in place of the home and of names. */
  anonymous: '匿名住户',
  /** In place of a title that would say too much to the whole office. */
  discreet: '有一条消息没有送到',
  retry: '重试',
  more: '加载更多',
  loading: '正在加载',
  submit: '提交',
  submitting: '正在提交…',
  cancel: '取消',
  close: '关闭',
  confirm: '确定',
  gotIt: '知道了',
  back: '返回',
  backHome: '返回首页',
  edit: '修改',
  call: '打电话',
  callEstate: '打电话给物业',
  photos: '照片',
  addPhoto: '添加照片',
  takePhoto: '拍照',
  removePhoto: '移除照片',
  uploading: '正在上传照片…',
  fileRepair: '我要报修',
  unread: '未读',
  exactTime: '具体时间',
  off: '已关闭',
  on: '已开启',
  gone: '已注销用户',
  erased: '（内容已按隐私规则清除）',
  held: '（这段文字正由前台查看）',
  hidden: '（这段文字暂不显示）',
} as const

export const tabWords = {
  home: '首页',
  progress: '进度',
  work: '工作台',
  manage: '管理',
  me: '我的',
} as const

/** What a screen reader says of a tab behind which messages wait. */
export const unreadTab = (tab: string, unread: number): string => `${tab}，${unread} 条未读消息`

/** Above data that could not be refreshed: from when it is. */
export const staleLine = (loadedAt: number, now: number): string => `没有网络，内容更新于：${agoWords(loadedAt, now)}`

export const countWords = (n: number): string => (n > 99 ? '99+' : String(n))

export const charsLeft = (written: number, most: number): string => `${written} / ${most} 字`

/** Asked right before WeChat's own dialog: one sentence why. */
export const subscribeWhy: Record<TemplateKey, string> = {
  progress: '有人接单、到场时，微信马上告诉您。',
  confirm: '修好以后提醒您看一看、点确认。',
  work: '有新工单时，微信马上告诉您。',
  alert: '快到承诺时间或已超时，微信马上告诉您。',
  notice: '停水、停电等紧急情况，微信马上告诉您。',
}
