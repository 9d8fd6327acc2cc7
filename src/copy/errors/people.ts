import type { PeopleReason } from '../../contract/refusals/people'
import type { ErrorWords } from '../errors'

/** What stands in the way of joining a home, of leaving it and of what is kept about a person. */
export const peopleErrors = {
  INVITATION_UNKNOWN: { what: '没有找到这个邀请码', todo: '请核对一遍，或请前台重新发一个。' },
  INVITATION_LAPSED: { what: '这个邀请码已经过期', todo: '请让邀请您的人重新发一个。' },
  INVITATION_REVOKED: { what: '这个邀请码已被收回', todo: '请让邀请您的人重新发一个。' },
  INVITATION_USED: { what: '这个邀请码已经用过', todo: '请让前台重新发一个邀请码。' },
  ALREADY_SIGNED_IN: { what: '您的微信已经绑定过了', todo: '不用再绑定，直接使用即可。' },
  ALREADY_SET_UP: { what: '这个小区已经开通过了', todo: '请向经理要邀请码加入。' },
  SET_UP_CODE_WRONG: { what: '开通码不对', todo: '请核对安装时得到的开通码。' },
  APPLICATION_PENDING: { what: '这处房屋的申请已经提交过', todo: '请等前台答复，不用重复申请。' },
  TOO_MANY_APPLICATIONS: { what: '等待答复的申请太多了', todo: '请等前台答复，或先撤回一份。' },
  APPLICATION_OVER: { what: '这份申请已经处理过了', todo: '请返回列表看最新结果。' },
  ALREADY_MEMBER: { what: '他已经在这处房屋里了', todo: '不用重复添加。' },
  HAS_NO_END_DATE: { what: '业主没有到期日', todo: '如果房屋已经转让，请前台办理迁出。' },
  LAST_MANAGER: { what: '您是这个小区唯一的经理', todo: '请先指定另一位经理，再离开。' },
  STILL_AT_WORK: { what: '您还有员工岗位', todo: '请先由经理办理离岗，再注销账号。' },
  CASE_UNDER_WAY: { what: '您还有工单正在处理', todo: '请先确认或联系前台，办完后再注销。' },
  PLATE_WRONG: { what: '车牌号不对', todo: '请按行驶证填写，例如 浙A12345 或 浙AD12345。' },
  PLATE_TWICE: { what: '有车牌号填了两次', todo: '请删去重复的一辆。' },
  PHONE_WRONG: { what: '电话号码不对', todo: '请填写手机号，或带区号的座机号。' },
  IDENTITY_WRONG: { what: '身份证号不对', todo: '请核对 18 位号码，最后一位可能是 X。' },
  IDENTITY_CLOSED: { what: '这个号码现在无法打开', todo: '请联系管理员检查密钥设置。' },
  NO_SAFE_STORE: { what: '还没有设置加密密钥，不能保存身份证号', todo: '请联系管理员设置后再登记。' },
} satisfies Record<PeopleReason, ErrorWords>
