import type { ErrorCode, Reason } from '../contract/errors'

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

const byReason: Record<Reason, ErrorWords> = {
  NOT_NOW: { what: '这一步现在不能办了', todo: '进度刚刚有变化，请看最新进度。' },
  NOT_YOURS: { what: '这一步需要由别的同事或住户来办', todo: '如有疑问，请联系前台。' },
  ALREADY_EXPLAINED: { what: '原因已经说明过一次', todo: '请等住户答复，或尽快赶到。' },
  ALREADY_POSTPONED: {
    what: '这件事已经改约过一次，按服务承诺不能再改期',
    todo: '请按约定时间办理，有困难请联系主管。',
  },
  ALREADY_PROMISED: { what: '完成的时间已经承诺过了', todo: '需要改动请点“申请改约”，由住户答复。' },
  NOTHING_PROMISED: { what: '还没有承诺完成的时间', todo: '请先承诺一个时间。' },
  REASON_NEEDED: { what: '还没有写原因', todo: '请写一两句原因，让对方明白为什么。' },
  TIME_PASSED: { what: '这个时间已经过去', todo: '请选一个之后的时间。' },
  TOO_FAR: { what: '这个时间太远了', todo: '请选一个更近的时间，让住户少等几天。' },
  PROPOSAL_CHANGED: { what: '约定的时间刚刚有了变化', todo: '请看过新的时间后再答复。' },
  NOT_AT_PLACE: { what: '定位显示还没有到小区', todo: '到达后请在室外重新定位拍照，也可以请住户确认到场。' },
  PHOTO_NEEDED: { what: '还差一张照片', todo: '请拍一张现场照片再提交。' },
  OWN_WORK: { what: '这件事是您经办的', todo: '请由另一位同事打电话询问，这样更公正。' },
  STILL_TIME: { what: '还没有到可以关单的时候', todo: '请等两次提醒都发出以后，再打电话联系住户。' },
  MORE_TRIES: { what: '打电话的次数还不够', todo: '请换一天、换一个钟点再打，没人接也请记下来。' },
  TOO_LATE: { what: '已经过了可以重新提出的时间', todo: '请重新提交一件，我们马上安排。' },
  FOLLOW_UP_OVER: { what: '这次回访已经结束', todo: '请返回列表看最新结果。' },
  ANSWERS_NEEDED: { what: '还没有记下对方的回答', todo: '请逐项点选，再保存。' },
  PLAN_CHANGED: { what: '方案和报价刚刚有了新的版本', todo: '请看过最新的报价后再答复。' },
  CONSENT_NEEDED: { what: '收费项目还没有得到住户答复', todo: '请等住户答复，或改成不收费的方案再完工。' },
  WORK_TIME_WRONG: { what: '施工时间不对', todo: '开始要早于结束，不能晚于现在、早于报修，一段最长 24 小时。' },
  WORK_OVERLAPS: { what: '这段时间已经记过了', todo: '请核对时间，或更正原来的那一条。' },
  WORK_GONE: { what: '这条记录已经更正过', todo: '请看最新的施工记录。' },
  NOT_ON_CASE: { what: '这位同事没有参与这件工单', todo: '请先把他加为协同人员。' },
  ALREADY_ON_CASE: { what: '这位同事已经在这件工单里', todo: '不用重复添加。' },
  ALREADY_MAJOR: { what: '已经标记为重大故障', todo: '应急群、主管和经理已经收到通知。' },
  ABOUT_THEM: { what: '这件事与这位同事有关，不能交给本人', todo: '请改由另一位同事办理。' },
  ALREADY_NAMED: { what: '所指的同事已经确认过了', todo: '请看最新的办理经过。' },
  FINDINGS_NEEDED: { what: '还没有写调查情况', todo: '请先写明原因和处理办法，再告知结果。' },
  ALREADY_JUDGED: { what: '投诉是否成立已经判定过了', todo: '请看最新的判定。' },
  SECOND_PAIR: { what: '不能由同一个人复核', todo: '请由另一位办公室同事复核。' },
  NO_SUCH_MEASURE: { what: '这项措施刚刚有了变化', todo: '请看最新的措施列表。' },
  OWN_MEASURE: { what: '不能检查自己落实的措施', todo: '请由另一位同事检查效果。' },
  SIGNATURE_NEEDED: { what: '还差您的签名', todo: '请在签名框里签上姓名，再确认。' },
  TEXT_CHANGED: { what: '处理结果刚刚有了修改', todo: '请看过最新的结果后再签名。' },
  FIGURE_OUT_OF_RANGE: { what: '有一个数超出了允许的范围', todo: '请改到范围以内再保存。' },
  FIGURE_OUT_OF_ORDER: { what: '有一个提醒没有排在到期之前', todo: '请把提醒的时间改短，或把期限改长。' },
  WECHAT_SILENT: { what: '微信暂时没有回应', todo: '请稍等片刻再试一次。' },
  CALENDAR_WRONG: { what: '工作时间有重叠或写反了', todo: '请核对每一段的开始和结束时间。' },
  CALENDAR_EMPTY: { what: '这样就没有工作时间了', todo: '请至少留出一段工作时间。' },
  KEY_REUSED: { what: '这一步已经提交过了，后来改的内容没有提交', todo: '请返回看最新进展；要改动，请重新填写一次。' },
  UNKNOWN_ACTION: { what: '这个版本不支持这项操作', todo: '请关闭小程序重新打开，更新到最新版本。' },
  TEXT_TOO_LONG: { what: '文字太长了', todo: '请删短一些再提交。' },
  TEXT_EMPTY: { what: '还没有写内容', todo: '请写一两句话，方便我们了解情况。' },
  PHOTO_MISSING: { what: '有照片没有传上来', todo: '请重新选一次照片再提交。' },
  PHOTO_FOREIGN: { what: '有照片无法使用', todo: '请用自己的手机重新拍照上传。' },
  PHOTO_NOT_A_PICTURE: { what: '有文件不是照片', todo: '请换成照片（JPG 或 PNG）再提交。' },
  VOICE_UNCLEAR: { what: '这段录音无法使用', todo: '请重新录一段，或把情况写下来。' },
  HOME_NOT_YOURS: { what: '这处房屋没有绑定在您名下', todo: '请换成您自己的房屋，或请物业前台为您绑定。' },
  STAFF_ONLY: { what: '这里只对物业员工开放', todo: '如果您是员工，请联系经理开通。' },
  MANAGER_ONLY: { what: '这里只对管理人员开放', todo: '如果您需要查看，请联系经理。' },
  NOT_AN_ENGINEER: { what: '这位同事现在不能接手', todo: '请改选另一位同事。' },
  INVITATION_UNKNOWN: { what: '没有找到这个邀请码', todo: '请核对一遍，或请前台重新发一个。' },
  INVITATION_LAPSED: { what: '这个邀请码已经过期', todo: '请让邀请您的人重新发一个。' },
  INVITATION_REVOKED: { what: '这个邀请码已被收回', todo: '请让邀请您的人重新发一个。' },
  OFFICE_ONLY: { what: '这里只对前台和经理开放', todo: '如果需要办理，请联系前台。' },
  HOME_UNKNOWN: { what: '没有找到这处房屋', todo: '请重新选择楼栋和房号，或请前台帮忙核对。' },
  PHONE_UNCLEAR: { what: '手机号没有填对', todo: '请核对一遍，或点“用微信手机号”。' },
  PHONE_CODE_USED: { what: '微信手机号没有取到', todo: '请再点一次“用微信手机号”。' },
  PROXY_FOR_NOBODY: { what: '要代办的人不住在这处房屋', todo: '请选择现在住在这里的人。' },
  APPLICATION_PENDING: { what: '这处房屋的申请已经提交过', todo: '请等前台答复，不用重复申请。' },
  TOO_MANY_APPLICATIONS: { what: '等待答复的申请太多了', todo: '请等前台答复，或先撤回一份。' },
  APPLICATION_OVER: { what: '这份申请已经处理过了', todo: '请返回列表看最新结果。' },
  ALREADY_MEMBER: { what: '他已经在这处房屋里了', todo: '不用重复添加。' },
  NOT_A_MEMBER: { what: '他已经不在这处房屋里了', todo: '请返回刷新后再看。' },
  CERTIFICATE_GONE: { what: '这张证书已经不在记录里', todo: '请看最新的证书列表。' },
  NOT_A_COLLEAGUE: { what: '这位同事的岗位刚刚有了变化', todo: '请返回刷新后再看。' },
  HAS_NO_END_DATE: { what: '业主没有到期日', todo: '如果房屋已经转让，请前台办理迁出。' },
  NOT_YOURSELF: { what: '不能对自己这样操作', todo: '请由另一位经理办理。' },
  LAST_MANAGER: { what: '您是这个小区唯一的经理', todo: '请先指定另一位经理，再离开。' },
  STILL_AT_WORK: { what: '您还有员工岗位', todo: '请先由经理办理离岗，再注销账号。' },
  INVITATION_USED: { what: '这个邀请码已经用过', todo: '请让前台重新发一个邀请码。' },
  ALREADY_SIGNED_IN: { what: '您的微信已经绑定过了', todo: '不用再绑定，直接使用即可。' },
  ALREADY_SET_UP: { what: '这个小区已经开通过了', todo: '请向经理要邀请码加入。' },
  IMPORT_OVER: { what: '这次导入已经结束', todo: '需要再导入时，请重新选择文件。' },
  IMPORT_FAULTY: { what: '表格里还有内容要改', todo: '请按提示改好表格，再重新选择文件。' },
  FILE_MISSING: { what: '文件没有传上来', todo: '请重新选一次文件。' },
  FILE_FOREIGN: { what: '这个文件无法使用', todo: '请用自己的手机重新选择文件上传。' },
  FILE_NOT_A_SHEET: { what: '这个文件不是表格', todo: '请选择 Excel（.xlsx）或 CSV 文件。' },
  FILE_OLD_EXCEL: {
    what: '旧版 Excel（.xls）或加了密码的文件打不开',
    todo: '请在 Excel 里另存为 .xlsx、不设密码，再上传。',
  },
  FILE_TOO_LARGE: { what: '文件太大了', todo: '请只保留房屋名册这一张表，再上传。' },
  NO_REGISTER: { what: '这个小区还没有房屋名册', todo: '请经理先导入房屋名册。' },
  NOT_YOUR_SHIFT: { what: '这份交接不是给您的岗位的', todo: '请由接班的同事确认。' },
  OWN_NOTE: { what: '不能确认自己写的交接', todo: '请由接班的同事确认已看过。' },
  SHIFT_GONE: { what: '这个班次刚刚有了变动', todo: '请看最新班表后再办。' },
  SHIFT_BEGAN: { what: '这个班已经开始', todo: '可以提前结束它，再给别人加一班。' },
  SHIFT_OVER: { what: '这个时间已经过去', todo: '请选现在以后的时间。' },
  SHIFT_LENGTH: { what: '班次的时间不对', todo: '结束要晚于开始，一个班最长 24 小时。' },
  SHIFT_TWICE: { what: '这位同事在这段时间已经有班', todo: '请换一个时间，或换一位同事。' },
  NOT_OF_DUTY: { what: '这位同事不在这个岗位', todo: '请换一位同岗位的同事。' },
  OTHER_WEEK: { what: '这个时间不在这一周', todo: '请切换到对应的那一周再排。' },
  SWAP_GONE: { what: '这次换班已经不能答复了', todo: '班次可能有了变动，请看最新班表。' },
  SWAP_TWICE: { what: '这个班已经在等同事答复', todo: '请等答复，或先撤回再问别人。' },
  SWAP_OPENS_GAP: { what: '这样换会有一段时间没人会修', todo: '请换一位技能相同的同事，或请主管安排。' },
  NOT_FOR_THAT: { what: '按隐私规则，您不能因此查看', todo: '需要联系时，请通过前台或在工单里拨打。' },
  NOT_GIVEN: { what: '对方还没有填写', todo: '可以请住户在“我的信息与隐私”里补充。' },
  PLATE_WRONG: { what: '车牌号不对', todo: '请按行驶证填写，例如 浙A12345 或 浙AD12345。' },
  PLATE_TWICE: { what: '有车牌号填了两次', todo: '请删去重复的一辆。' },
  PHONE_WRONG: { what: '电话号码不对', todo: '请填写手机号，或带区号的座机号。' },
  IDENTITY_WRONG: { what: '身份证号不对', todo: '请核对 18 位号码，最后一位可能是 X。' },
  IDENTITY_CLOSED: { what: '这个号码现在无法打开', todo: '请联系管理员检查密钥设置。' },
  NO_SAFE_STORE: { what: '还没有设置加密密钥，不能保存身份证号', todo: '请联系管理员设置后再登记。' },
  CASE_UNDER_WAY: { what: '您还有工单正在处理', todo: '请先确认或联系前台，办完后再注销。' },
  SIGNED_OUT: { what: '您已在这部手机上退出', todo: '回到首页，点一下就能重新登录。' },
  WORDS_UNFINISHED: { what: '通知里还有没填的地方', todo: '请把“＿＿”的地方填上再发。' },
  WORDS_DOUBTED: { what: '文字里有不能发的内容', todo: '请改一改文字再发；着急时请先打电话。' },
  NOBODY_THERE: { what: '这个范围里没有人', todo: '请换一个范围再发。' },
  ALREADY_FOLLOWED: { what: '这条通知已经更正或解除过了', todo: '请看最新的一条。' },
  NOTHING_TO_FOLLOW: { what: '解除通知不能再更正', todo: '有新情况请另发一条。' },
  REMINDED_JUST_NOW: { what: '刚刚提醒过', todo: '请过十分钟再提醒，或打电话联系。' },
  REMINDED_ENOUGH: { what: '已经提醒过三次', todo: '请打电话联系还没有确认的人。' },
  NOT_FINISHED: { what: '这件事还没有办完', todo: '办完以后再推荐为好案例。' },
  NAMES_SOMEBODY: { what: '文字里提到了具体的人、房屋或电话', todo: '请只写做法，不写是谁、在哪一户。' },
  REVIEWED_ALREADY: { what: '这个案例已经有人审过', todo: '请看最新的列表。' },
  NOT_YOUR_OWN: { what: '自己写的案例要由别人来审', todo: '请另一位主管或经理来审。' },
  HELP_FULL: { what: '办事指南已经满了', todo: '请先撤下不再需要的问答，再发布新的。' },
  LEADERS_PUBLISH: { what: '发布的内容由主管或经理来定', todo: '您可以存为草稿，再请主管或经理发布。' },
  WORDS_TOO_SHORT: { what: '要找的文字太短', todo: '请至少写两个字，或写完整的工单编号。' },
  BROADCAST_OVER: { what: '这条通知已经结束', todo: '有新情况请另发一条。' },
  SET_UP_CODE_WRONG: { what: '开通码不对', todo: '请核对安装时得到的开通码。' },
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
}): ErrorWords & { requestLine: string | null } => {
  const words = error.reason ? byReason[error.reason] : byCode[error.code]
  const helps = !error.reason && !noNumber.includes(error.code) && Boolean(error.requestId)
  return { ...words, requestLine: helps ? `编号 ${readOut(error.requestId ?? '')}` : null }
}

/** One line for a toast or under a field. */
export const errorLine = (error: { code: ErrorCode; reason?: Reason | undefined }): string => {
  const { what, todo } = errorText(error)
  return `${what}，${todo}`
}
