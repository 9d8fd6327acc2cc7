import type { Cause, Measure, Validity } from '../../domain/matter/concern/investigation'

/** Where the cause of a complaint lies. */
export const causeWords: Record<Cause, string> = {
  people: '人员服务',
  process: '流程制度',
  equipment: '设施设备',
  contractor: '外包单位',
  neighbour: '住户之间',
  outside: '外部原因',
}

export const measureWords: Record<Measure['kind'], string> = { corrective: '整改措施', preventive: '预防措施' }

export const validityWords: Record<Validity['decision'], string> = { valid: '投诉成立', invalid: '投诉不成立' }
