import { useRef, useState } from 'react'
import type { PolicyView } from '@/contract'
import { policyWords as words } from '@/copy/policy'
import { type FigureName, type Figures, figureNames, wrongFigure } from '@/domain/commitment/figures'
import { usualFigures } from '@/domain/commitment/policy'
import { useAct } from '@/features/live/use-act'
import { call, newKey } from '@/lib/call'
import { askFirst } from '@/lib/show'

type Changes = Partial<Figures>

/** What was changed on the screen and not saved yet, and whether it could be. */
export function useDraft(view: PolicyView, put: (view: PolicyView) => void) {
  const [changes, setChanges] = useState<Changes>({})
  const key = useRef(newKey())
  const { busy, act } = useAct()
  const figures = { ...view.figures, ...changes }
  const changed = figureNames.some((name) => figures[name] !== view.figures[name])

  const replace = (next: Changes) => {
    key.current = newKey()
    setChanges(next)
  }
  const save = () =>
    act(async () => {
      const { what, after, yes } = words.ask
      if (!(await askFirst(what, after, yes))) return null
      put(await call('policy.set', { key: key.current, version: view.version, figures }))
      replace({})
      return words.saved
    })

  return {
    ...{ figures, changed, busy, save },
    wrong: wrongFigure(figures),
    usual: figureNames.every((name) => figures[name] === usualFigures[name]),
    set: (name: FigureName, value: number) => replace({ ...changes, [name]: value }),
    reset: () => replace(usualFigures),
    undo: () => replace({}),
  }
}
