import { useRef, useState } from 'react'
import type { CaseView, ErrorCode } from '@/contract'
import { movedWords } from '@/copy/case'
import type { Move } from '@/domain/matter/flow'
import { newKey } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { showDone, showError } from '@/lib/show'

export type Run = (move: Move, send: (key: string) => Promise<CaseView>) => Promise<boolean>

/** The server may have carried it out although no answer came: sent again it needs the same key. */
const unsure: readonly ErrorCode[] = ['OFFLINE', 'INTERNAL']
const outdated: readonly ErrorCode[] = ['WRONG_STATE', 'CONFLICT']

/** Runs one command on a case at a time, says how it went, and shows the case as it is afterwards. */
export function useCommand({ put, reload }: { put: (view: CaseView) => void; reload: () => Promise<void> }) {
  const [running, setRunning] = useState<Move | null>(null)
  const keys = useRef<Partial<Record<Move, string>>>({})

  const run: Run = async (move, send) => {
    if (running) return false
    const key = keys.current[move] ?? newKey()
    keys.current[move] = key
    setRunning(move)
    try {
      put(await send(key))
      delete keys.current[move]
      showDone(movedWords[move])
      return true
    } catch (failure) {
      const error = failure as CallError
      if (!unsure.includes(error.code)) delete keys.current[move]
      showError(error)
      if (outdated.includes(error.code)) await reload()
      return false
    } finally {
      setRunning(null)
    }
  }
  return { run, running }
}
