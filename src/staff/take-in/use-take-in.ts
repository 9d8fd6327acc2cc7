import type { Me } from '@/contract'
import { aboutWhomWords } from '@/copy/filing/about-whom'
import { takeInWords as words } from '@/copy/filing/take-in'
import { isPhone, tidyPhone } from '@/domain/kernel/phone'
import { isConcern } from '@/domain/matter/kinds'
import { opensHomeProfile } from '@/domain/privacy/office'
import { lacksDescription, whomOf } from '@/features/filing/about-whom'
import { ofOneEstate, type TakeInDraft, useTakeInDraft } from '@/features/filing/take-in-draft'
import { missingOf, useFiling } from '@/features/filing/use-filing'

/** What staff write down for a caller, and how it is filed. Only who opens the residents' archive names a resident. */
export function useTakeIn(me: Me) {
  const store = useTakeInDraft()
  const mayFind = me.duties.some(opensHomeProfile)
  const here = store.draft.estateId === me.estate.id
  const draft = { ...store.draft, ...(!here && ofOneEstate), registered: mayFind && store.draft.registered }
  const change = (part: Partial<TakeInDraft>) =>
    store.change({ ...(!here && { ...ofOneEstate, estateId: me.estate.id }), ...part })

  const { registered, resident, home, kind } = draft
  /** Whoever spoke is called back, when he left a number. */
  const spoke = !registered || draft.isForResident
  const answer = (kind === 'enquiry' && draft.answer.trim()) || null
  const [name, phone] = [draft.name.trim(), draft.phone.trim()]
  const missing = missingOf(
    { ...words.missing, described: aboutWhomWords.missing, phone: words.phoneWrong },
    {
      channel: !draft.channel,
      kind: !kind,
      resident: registered && !resident,
      place: !draft.place,
      category: !draft.category,
      urgency: kind !== null && !isConcern(kind) && !draft.urgency,
      words: !draft.words.trim(),
      described: lacksDescription(draft),
      phone: spoke && phone !== '' && !isPhone(tidyPhone(phone)),
    },
  )
  const filing = useFiling('cases.takeIn', {
    store,
    missing,
    filing: () => {
      const { channel, place, category } = draft
      if (!channel || !kind || !place || !category) return null
      const urgency = isConcern(kind) ? 'ordinary' : (draft.urgency ?? 'ordinary')
      const whose = registered ? { homeId: resident?.homeId, residentId: resident?.personId } : { homeId: home?.homeId }
      const input = {
        channel,
        kind,
        place,
        category,
        urgency,
        words: draft.words.trim(),
        preferredAt: null,
        homeId: whose.homeId ?? null,
        residentId: whose.residentId ?? null,
        answer,
        caller: spoke ? { name, phone: phone || null } : { name: '', phone: null },
        ...whomOf({ ...draft, kind }),
      }
      return { input, what: { kind, place, category, urgent: urgency === 'urgent' } }
    },
  })
  return { draft, change, mayFind, answered: answer !== null, estateId: me.estate.id, ...filing }
}

export type TakeIn = ReturnType<typeof useTakeIn>
