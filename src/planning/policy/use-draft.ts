import { useRef, useState } from 'react'
import type { PolicyView } from '@/contract'
import { policyWords as words } from '@/copy/estate/policy'
import { type FigureName, type Figures, figureNames, wrongFigure } from '@/domain/commitment/figures'
import { usualFigures } from '@/domain/commitment/policy'
import { call, newKey } from '@/lib/call'
import type { Remote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'

export type Draft = ReturnType<typeof useDraft>

const differ = (a: Figures, b: Figures) => figureNames.some((name) => a[name] !== b[name])

/** What was changed on the screen and not saved yet, and whether it could be. */
export function useDraft({ data, put }: Pick<Remote<PolicyView>, 'data' | 'put'>) {
  const [changes, setChanges] = useState<Partial<Figures>>({})
  const key = useRef(newKey())
  const { busy, act } = useAct()
  const stored = data?.figures ?? usualFigures
  const figures = { ...stored, ...changes }
  const wrong = wrongFigure(figures)

  const replace = (next: Partial<Figures>) => {
    key.current = newKey()
    setChanges(next)
  }
  const save = () =>
    act(async () => {
      if (!data) return null
      if (wrong) return words.wrong[wrong.why]
      const { what, after, yes } = words.ask
      if (!(await askFirst(what, after, yes))) return null
      put(await call('policy.set', { key: key.current, version: data.version, figures }))
      replace({})
      return words.saved
    })

  return {
    figures,
    wrong,
    busy,
    save,
    changed: differ(figures, stored),
    usual: !differ(figures, usualFigures),
    set: (name: FigureName, value: number) => replace({ ...changes, [name]: value }),
    reset: () => replace(usualFigures),
    undo: () => replace({}),
  }
}
