import { useState } from 'react'
import type { Input } from '@/contract'
import { broadcastEndTemplates, broadcastTemplates } from '@/copy/messages/broadcast'
import { broadcastWords } from '@/copy/messages/broadcast-page'
import type { Audience } from '@/domain/broadcast/audience'
import { type BroadcastKind, type Following, isUnfinished, type LiveHours } from '@/domain/broadcast/broadcast'

export type Draft = {
  kind: BroadcastKind | null
  words: string
  residents: Audience['residents'] | null
  buildings: string[]
  homes: { homeId: string; label: string }[]
  staff: boolean
  hours: LiveHours
}

/** What it follows: the kind and the people are those of the first then. */
export type Follows = { id: string; as: Following; kind: BroadcastKind } | null

const { missing, blank: unfinished } = broadcastWords

const blank: Draft = { kind: null, words: '', residents: null, buildings: [], homes: [], staff: true, hours: 6 }

const begun = (follows: Follows): Draft =>
  follows === null
    ? blank
    : { ...blank, kind: follows.kind, words: follows.as === 'end' ? broadcastEndTemplates[follows.kind] : '' }

const audienceOf = ({ residents, buildings, homes, staff }: Draft): Input<'broadcasts.send'>['audience'] =>
  residents === null
    ? null
    : {
        residents,
        buildings: residents === 'buildings' ? buildings : [],
        homeIds: residents === 'homes' ? homes.map(({ homeId }) => homeId) : [],
        staff: residents === 'nobody' || staff,
      }

/** What is still to be said about whom it is for. */
const unnamed = ({ residents, buildings, homes }: Draft): string | null => {
  if (residents === null) return missing.audience
  if (residents === 'buildings' && buildings.length === 0) return missing.buildings
  return residents === 'homes' && homes.length === 0 ? missing.homes : null
}

const wrongIn = (draft: Draft, follows: Follows) => ({
  kind: draft.kind === null ? missing.kind : null,
  words: draft.words.trim() === '' ? missing.words : isUnfinished(draft.words) ? unfinished : null,
  audience: follows === null ? unnamed(draft) : null,
})

/** A broadcast being written; choosing a kind begins with its template unless something else was typed. */
export function useDraft(follows: Follows) {
  const [draft, set] = useState(() => begun(follows))
  const [tried, setTried] = useState(false)
  const wrong = wrongIn(draft, follows)
  const isFine = Object.values(wrong).every((one) => one === null)
  const change = (part: Partial<Draft>) => set((before) => ({ ...before, ...part }))
  const chooseKind = (kind: BroadcastKind) => {
    const isOwn = draft.words !== '' && draft.words !== broadcastTemplates[draft.kind ?? kind]
    change({ kind, ...(!isOwn && { words: broadcastTemplates[kind] }) })
  }
  return {
    draft,
    change,
    chooseKind,
    isFine,
    wrong: tried ? wrong : null,
    try: () => setTried(true),
    audience: follows === null ? audienceOf(draft) : null,
  }
}
