import { fileCase } from '@/domain/matter/file'
import type { Capacity, Matter } from '@/domain/matter/matter'
import { type Membership, membershipIn } from '@/domain/people/person'
import { afterSave } from '../../_platform/after'
import { sealChecked } from '../../_platform/content'
import { loadEstate } from '../../_platform/db/estates'
import { addMatter, loadMatter } from '../../_platform/db/matters'
import { Fault } from '../../_platform/fault'
import { caseNumber, idFromKey } from '../../_platform/ids'
import { signedIn, type Verb } from '../../_platform/serve'
import { teamAndOffice } from '../../_platform/team'
import { attachPhotos } from './photos'
import { viewCase } from './view'

const NUMBER_TRIES = 5

const filingAs = ({ relation, decides }: Membership): Capacity => {
  if (relation !== 'proxy') return 'resident'
  return decides ? 'proxy' : 'follower'
}

/** A resident, or a proxy for him, files a repair for a home of his own; the same key again answers with the case that is there (C1). */
export const fileRepair: Verb<'cases.fileRepair'> = async (input, call) => {
  const me = signedIn(call)
  const home = membershipIn(me, input.homeId, call.now)
  if (!home) throw new Fault('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  const id = idFromKey(me._id, input.key)
  const { now } = call
  const words = sealChecked(input.words, call)
  const [estate, { team, people }, photos] = await Promise.all([
    loadEstate(home.estateId),
    teamAndOffice(home.estateId, now),
    attachPhotos(input.photos, { by: me._id, at: now, purpose: 'filed', from: 0 }),
  ])
  const deed = { by: me._id, as: filingAs(home), now, key: input.key, policy: estate.policy } as const
  const filing = {
    id,
    estateId: home.estateId,
    residentId: home.forId ?? me._id,
    homeId: home.homeId,
    homeLabel: home.label,
    kind: 'repair' as const,
    place: input.place,
    category: input.category,
    urgency: input.urgency,
    preferredAt: input.preferredAt,
    words: await words,
    photos,
    aboutId: null,
    superiors: [],
    anonymous: false,
  }
  for (let tries = 0; tries < NUMBER_TRIES; tries += 1) {
    const matter: Matter = fileCase({ ...filing, number: caseNumber(now) }, deed, team)
    if (await addMatter(matter)) {
      const loaded = [me, ...people]
      await afterSave(null, matter, now, Promise.resolve(loaded))
      return viewCase(matter, me, now, { loaded })
    }
    const there = await loadMatter(id)
    if (there) return viewCase(there, me, now)
  }
  throw new Fault('CONFLICT')
}
