import { useState } from 'react'
import type { ChosenPhoto } from '@/components/photo-row'
import type { FoundCaller } from '@/contract'
import { limits } from '@/contract/fields'
import { aboutWhomWords } from '@/copy/about-whom'
import { caseTitle } from '@/copy/case'
import { queueWords } from '@/copy/queue'
import { takeInWords as words } from '@/copy/take-in'
import type { handChannels } from '@/domain/matter/brought'
import { type Category, isConcern, type Kind, type Place } from '@/domain/matter/kinds'
import type { Urgency } from '@/domain/matter/matter'
import { lacksDescription, nobody, type Whom, whomOf } from '@/features/cases/about-whom'
import { usePhotos } from '@/features/cases/use-photos'
import { useAct } from '@/features/live/use-act'
import { newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { queue } from '@/lib/queue/phone-queue'

/** What staff have written down so far. */
export type Brought = Whom & {
  channel: (typeof handChannels)[number] | null
  kind: Kind | null
  registered: boolean
  resident: FoundCaller | null
  /** Somebody else called for the resident: he is called back. */
  isForResident: boolean
  homeId: string | null
  name: string
  phone: string
  place: Place | null
  category: Category | null
  urgency: Urgency | null
  words: string
  /** What a question was answered with on the spot; empty: somebody has to find out. */
  answer: string
}

const blank = (registered: boolean): Brought => ({
  ...{ channel: null, kind: null, registered, resident: null, isForResident: false, homeId: null, name: '', phone: '' },
  ...{ place: null, category: null, urgency: null, words: '', answer: '' },
  ...nobody,
})

const missingWords = { ...words.missing, described: aboutWhomWords.missing }
export type Missing = Partial<Record<keyof typeof missingWords | 'phone', string>>

const missingIn = (brought: Brought): Missing => {
  const repair = brought.kind !== null && !isConcern(brought.kind)
  const lacks: Record<keyof typeof missingWords, boolean> = {
    channel: !brought.channel,
    kind: !brought.kind,
    resident: brought.registered && !brought.resident,
    place: !brought.place,
    category: !brought.category,
    urgency: repair && !brought.urgency,
    words: !brought.words.trim(),
    described: lacksDescription(brought),
  }
  const parts = (Object.keys(lacks) as (keyof typeof lacks)[]).filter((part) => lacks[part])
  const spoke = !brought.registered || brought.isForResident
  const phone = spoke && brought.phone.trim() !== '' && !/^\+?[\d -]{5,20}$/.test(brought.phone.trim())
  return {
    ...Object.fromEntries(parts.map((part) => [part, missingWords[part]])),
    ...(phone && { phone: words.phoneWrong }),
  }
}

/** Writes it down and opens the new case; without a network it waits on the phone. */
export function useTakeIn(mayFind: boolean) {
  const [brought, set] = useState(() => blank(mayFind))
  const [key] = useState(newKey)
  const [tried, setTried] = useState(false)
  const photos = usePhotos(useState<ChosenPhoto[]>([]), { most: limits.photos, from: 'both' })
  const { busy, act } = useAct()
  const missing = missingIn(brought)
  const change = (part: Partial<Brought>) => set((before) => ({ ...before, ...part }))

  const send = () =>
    act(async () => {
      setTried(true)
      const [first] = Object.values(missing)
      if (first || !photos.sendable) return first ?? null
      const { channel, kind, registered, resident, homeId, name, phone, place, category } = brought
      if (!channel || !kind || !place || !category) return null
      const urgency = isConcern(kind) ? 'ordinary' : (brought.urgency ?? 'ordinary')
      const spoke = !registered || brought.isForResident
      const whose = registered ? { homeId: resident?.homeId ?? null, residentId: resident?.personId ?? null } : null
      const view = await queue.send(
        'cases.takeIn',
        {
          ...{ key, channel, kind, place, category, urgency, words: brought.words.trim(), photos: photos.refs },
          ...(whose ?? { homeId, residentId: null }),
          caller: spoke ? { name: name.trim(), phone: phone.trim() || null } : { name: '', phone: null },
          answer: kind === 'enquiry' ? brought.answer.trim() || null : null,
          preferredAt: null,
          ...whomOf({ ...brought, kind }),
        },
        { caseId: null, move: null, title: caseTitle({ kind, place, category }), urgent: urgency === 'urgent' },
      )
      if (view) await go.newCase(view.id)
      else await go.back()
      return view ? null : queueWords.kept
    })
  return { brought, change, photos, missing: tried ? missing : {}, send, busy }
}
