import { PersonCard } from '@/components/display/person-card'
import { Button } from '@/components/input/button'
import { Loaded } from '@/components/layout/loaded'
import { Sheet } from '@/components/layout/sheet'
import { Skeleton } from '@/components/layout/skeleton'
import { helperWords as words } from '@/copy/case/repair-work'
import { masterName } from '@/copy/people/roles'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { Candidates } from '../sheet/candidates'
import type { SheetProps } from '../sheet/step-sheet'

/** A colleague is called in; who is on duty and has least in hand stands first. */
export function HelperSheet({ view, run, running, close }: SheetProps) {
  const found = useRemote('cases.listColleagues', { id: view.id })
  const choose = async (personId: string) => {
    if (await run('addHelper', (key) => call('cases.addHelper', { id: view.id, key, personId }))) close()
  }
  const remove = (personId: string) =>
    run('removeHelper', (key) => call('cases.removeHelper', { id: view.id, key, personId })).then(found.reload)
  return (
    <Sheet title={words.title} hint={words.hint} onClose={close}>
      {view.work.helpers.map(({ personId, name }) => (
        <PersonCard key={personId} name={masterName(name)} note={words.note}>
          <Button look='plain' small off={running !== null} onTap={() => remove(personId)}>
            {words.remove}
          </Button>
        </PersonCard>
      ))}
      <Loaded of={found} skeleton={<Skeleton cards={[3]} />}>
        {({ colleagues }) => <Candidates people={colleagues} words={words} off={running !== null} choose={choose} />}
      </Loaded>
    </Sheet>
  )
}
