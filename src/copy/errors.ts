import type { ErrorCode, Reason } from '../contract/errors'
import type { CommonReason } from '../contract/refusals/common'
import { dateTime } from './time'

/** What happened and what to do about it. No blame, no technical words. */
export type ErrorWords = { what: string; todo: string }

const byCode: Record<ErrorCode, ErrorWords> = {
  BAD_INPUT: { what: '有内容没有填对', todo: '请检查一下再提交。' },
  NOT_SIGNED_IN: { what: '还不认识您', todo: '请向物业前台要一个邀请码，绑定后就能使用。' },
  FORBIDDEN: { what: '这里只有相关人员能看', todo: '如果您觉得应该能看到，请联系物业前台。' },
  NOT_FOUND: { what: '没有找到', todo: '它可能已被撤下，请从首页或列表里再找一找。' },
  WRONG_STATE: { what: '这件事的进度已经变了', todo: '已为您刷新，请看最新进度。' },
  CONFLICT: { what: '内容刚刚有了变化', todo: '请看过最新内容后再确认一次。' },
  LIMIT: { what: '操作有点频繁', todo: '请稍等一分钟再试。' },
  INTERNAL: { what: '系统出了点问题，没有办成', todo: '请再试一次；如果还不行，请打电话给物业，并报出下面的编号。' },
  OFFLINE: { what: '现在没有网络', todo: '连上网络后会自动更新，您也可以点“重试”。' },
}

/** Reasons with their words, those of one area. */
export type ReasonWords = Partial<Record<Reason, ErrorWords>>

/** What any page may meet. Everything else stands with its area, in copy/errors. */
export const commonErrors = {
  NOT_NOW: { what: '这一步现在不能办了', todo: '进度刚刚有变化，请看最新进度。' },
  NOT_YOURS: { what: '这一步需要由别的同事或住户来办', todo: '如有疑问，请联系前台。' },
  REASON_NEEDED: { what: '还没有写原因', todo: '请写一两句原因，让对方明白为什么。' },
  TIME_PASSED: { what: '这个时间已经过去', todo: '请选一个之后的时间。' },
  TOO_FAR: { what: '这个时间太远了', todo: '请选一个更近的时间，让住户少等几天。' },
  OWN_WORK: { what: '这件事是您经办的', todo: '请由另一位同事打电话询问，这样更公正。' },
  STILL_TIME: { what: '还没有到可以关单的时候', todo: '请等两次提醒都发出以后，再打电话联系住户。' },
  MORE_TRIES: { what: '打电话的次数还不够', todo: '请换一天、换一个钟点再打，没人接也请记下来。' },
  TOO_LATE: { what: '已经过了可以重新提出的时间', todo: '请重新提交一件，我们马上安排。' },
  OWN_HOME: { what: '这是您自己家的事', todo: '请在“我的家”以住户身份提出，由同事受理。' },
  ABOUT_THEM: { what: '这件事与这位同事有关，不能交给本人', todo: '请改由另一位同事办理。' },
  WECHAT_SILENT: { what: '微信暂时没有回应', todo: '请稍等片刻再试一次。' },
  TOO_OFTEN: { what: '今天这样的操作太多了', todo: '请过一段时间再试；情况紧急请直接打电话。' },
  KEY_REUSED: { what: '这一步已经提交过了，后来改的内容没有提交', todo: '请返回看最新进展；要改动，请重新填写一次。' },
  UNKNOWN_ACTION: { what: '这个版本不支持这项操作', todo: '请关闭小程序重新打开，更新到最新版本。' },
  TEXT_TOO_LONG: { what: '文字太长了', todo: '请删短一些再提交。' },
  WORDS_DOUBTED: { what: '文字里有不能发的内容', todo: '请改一改文字再发；着急时请先打电话。' },
  TEXT_EMPTY: { what: '还没有写内容', todo: '请写一两句话，方便我们了解情况。' },
  PHOTO_MISSING: { what: '有照片没有传上来', todo: '请重新选一次照片再提交。' },
  PHOTO_FOREIGN: { what: '有照片无法使用', todo: '请用自己的手机重新拍照上传。' },
  PHOTO_NOT_A_PICTURE: { what: '有文件不是照片', todo: '请换成照片（JPG 或 PNG）再提交。' },
  VOICE_UNCLEAR: { what: '这段录音无法使用', todo: '请重新录一段，或把情况写下来。' },
  HOME_NOT_YOURS: { what: '这处房屋没有绑定在您名下', todo: '请换成您自己的房屋，或请物业前台为您绑定。' },
  STAFF_ONLY: { what: '这里只对物业员工开放', todo: '如果您是员工，请联系经理开通。' },
  MANAGER_ONLY: { what: '这里只对管理人员开放', todo: '如果您需要查看，请联系经理。' },
  NOT_AN_ENGINEER: { what: '这位同事现在不能接手', todo: '请改选另一位同事。' },
  OFFICE_ONLY: { what: '这里只对前台和经理开放', todo: '如果需要办理，请联系前台。' },
  HOME_UNKNOWN: { what: '没有找到这处房屋', todo: '请重新选择楼栋和房号，或请前台帮忙核对。' },
  PHONE_UNCLEAR: { what: '手机号没有填对', todo: '请核对一遍，或点“用微信手机号”。' },
  NAME_RESERVED: { what: '这个称呼不能用', todo: '请填写真实姓名，或家人平时的称呼。' },
  PHONE_CODE_USED: { what: '微信手机号没有取到', todo: '请再点一次“用微信手机号”。' },
  PROXY_FOR_NOBODY: { what: '要代办的人不住在这处房屋', todo: '请选择现在住在这里的人。' },
  NOT_A_MEMBER: { what: '他已经不在这处房屋里了', todo: '请返回刷新后再看。' },
  NOT_A_COLLEAGUE: { what: '这位同事的岗位刚刚有了变化', todo: '请返回刷新后再看。' },
  NOT_YOURSELF: { what: '不能对自己这样操作', todo: '请由另一位经理办理。' },
  FILE_MISSING: { what: '文件没有传上来', todo: '请重新选一次文件。' },
  FILE_FOREIGN: { what: '这个文件无法使用', todo: '请用自己的手机重新选择文件上传。' },
  NOT_FOR_THAT: { what: '按隐私规则，您不能因此查看', todo: '需要联系时，请通过前台或在工单里拨打。' },
  NOT_GIVEN: { what: '对方还没有填写', todo: '可以请住户在“我的信息与隐私”里补充。' },
  SIGNED_OUT: { what: '您已在这部手机上退出', todo: '回到首页，点一下就能重新登录。' },
  NAMES_SOMEBODY: { what: '文字里提到了具体的人、房屋或电话', todo: '请只写做法，不写是谁、在哪一户。' },
  WORDS_TOO_SHORT: { what: '要找的文字太短', todo: '请至少写两个字，或写完整的工单编号。' },
} satisfies Record<CommonReason, ErrorWords>

let byReason: ReasonWords = commonErrors

/** Makes the words of areas known: each page of a sub-package brings those of its areas (its errors.ts). */
export const knowErrors = (...areas: ReasonWords[]): void => {
  byReason = Object.assign({}, byReason, ...areas)
}

/** Nothing is broken then, so there is no number to read out. */
const noNumber: ErrorCode[] = ['OFFLINE', 'NOT_SIGNED_IN', 'FORBIDDEN']

/** In fours, as people read a number out. */
const readOut = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ')

/** The words for a failed call; the request number is given where reading it out helps. */
export const errorText = (error: {
  code: ErrorCode
  reason?: Reason | undefined
  requestId?: string | undefined
  until?: number | undefined
}): ErrorWords & { requestLine: string | null } => {
  const words = (error.reason && byReason[error.reason]) ?? byCode[error.code]
  const helps = !error.reason && !noNumber.includes(error.code) && Boolean(error.requestId)
  const again =
    error.until === undefined ? {} : { todo: `请在 ${dateTime(error.until)} 以后再试；情况紧急请直接打电话。` }
  return { ...words, ...again, requestLine: helps ? `编号 ${readOut(error.requestId ?? '')}` : null }
}

/** One line for a toast or under a field. */
export const errorLine = (error: {
  code: ErrorCode
  reason?: Reason | undefined
  until?: number | undefined
}): string => {
  const { what, todo } = errorText(error)
  return `${what}，${todo}`
}
