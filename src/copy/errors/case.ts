import type { CaseReason } from '../../contract/refusals/case'
import type { ErrorWords } from '../errors'

/** What stands in the way of a step of a case. */
export const caseErrors = {
  CASE_FULL: { what: '这一件的记录已经写满', todo: '请先把它办完；还有别的情况，请另外提交一件。' },
  ALREADY_EXPLAINED: { what: '原因已经说明过一次', todo: '请等住户答复，或尽快赶到。' },
  ALREADY_POSTPONED: {
    what: '这件事已经改约过一次，按服务承诺不能再改期',
    todo: '请按约定时间办理，有困难请联系主管。',
  },
  ALREADY_PROMISED: { what: '完成的时间已经承诺过了', todo: '需要改动请点“申请改约”，由住户答复。' },
  NOTHING_PROMISED: { what: '还没有承诺完成的时间', todo: '请先承诺一个时间。' },
  PROPOSAL_CHANGED: { what: '约定的时间刚刚有了变化', todo: '请看过新的时间后再答复。' },
  NOT_AT_PLACE: { what: '定位显示还没有到小区', todo: '到达后请在室外重新定位拍照，也可以请住户确认到场。' },
  PHOTO_NEEDED: { what: '还差一张照片', todo: '请拍一张现场照片再提交。' },
  PLAN_CHANGED: { what: '方案和报价刚刚有了新的版本', todo: '请看过最新的报价后再答复。' },
  CONSENT_NEEDED: { what: '收费项目还没有得到住户答复', todo: '请等住户答复，或改成不收费的方案再完工。' },
  WORK_TIME_WRONG: { what: '施工时间不对', todo: '开始要早于结束，不能晚于现在、早于报修，一段最长 24 小时。' },
  WORK_OVERLAPS: { what: '这段时间已经记过了', todo: '请核对时间，或更正原来的那一条。' },
  WORK_GONE: { what: '这条记录已经更正过', todo: '请看最新的施工记录。' },
  NOT_ON_CASE: { what: '这位同事没有参与这件工单', todo: '请先把他加为协同人员。' },
  ALREADY_ON_CASE: { what: '这位同事已经在这件工单里', todo: '不用重复添加。' },
  ALREADY_MAJOR: { what: '已经标记为重大故障', todo: '应急群、主管和经理已经收到通知。' },
  ALREADY_NAMED: { what: '所指的同事已经确认过了', todo: '请看最新的办理经过。' },
  JUDGEMENT_NEEDED: { what: '还没有判定投诉是否成立', todo: '请办公室同事先判定，再告知结果。' },
  MEASURE_NEEDED: { what: '投诉成立，还没有改进措施', todo: '请先添加一项措施，或说明为什么不需要。' },
  FINDINGS_NEEDED: { what: '还没有写调查情况', todo: '请先写明原因和处理办法，再告知结果。' },
  ALREADY_JUDGED: { what: '投诉是否成立已经判定过了', todo: '请看最新的判定。' },
  SECOND_PAIR: { what: '不能由同一个人复核', todo: '请由另一位办公室同事复核。' },
  NO_SUCH_MEASURE: { what: '这项措施刚刚有了变化', todo: '请看最新的措施列表。' },
  OWN_MEASURE: { what: '不能检查自己落实的措施', todo: '请由另一位同事检查效果。' },
  EFFECT_TOO_EARLY: { what: '现在检查还太早', todo: '效果要过几天才看得出来，请到时间再检查。' },
  SIGNATURE_NEEDED: { what: '还差签名', todo: '请住户在签名框里签上姓名，再确认。' },
  TEXT_CHANGED: { what: '处理结果刚刚有了修改', todo: '请看过最新的结果后再签名。' },
} satisfies Record<CaseReason, ErrorWords>
