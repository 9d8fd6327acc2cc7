import type { AnyPromised } from '@/domain/promise/promised'
import type { PromisedKind } from '../../store/promised'
import type { ServerPlug } from './plug'

type Load = () => Promise<ServerPlug<AnyPromised>>

const ofCases: Load = async () => (await import('../cases/plug')).caseServerPlug

/** Every kind of document with promises and what it plugs into the engine, loaded when one of that kind is there. */
const plugs: Record<PromisedKind, Load> = {
  repair: ofCases,
  enquiry: ofCases,
  complaint: ofCases,
  suggestion: ofCases,
  application: async () => (await import('../people/application-plug')).applicationServerPlug,
}

export const plugOf = (kind: PromisedKind): Promise<ServerPlug<AnyPromised>> => plugs[kind]()
