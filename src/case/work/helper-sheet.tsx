import { Button } from '@/components/button'
import { Loaded } from '@/components/loaded'
import { PersonCard } from '@/components/person-card'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { helperWords as words } from '@/copy/repair-work'
import { masterName } from '@/copy/roles'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { Candidates } from '../sheet/candidates'
import type { SheetProps } from '../sheet/step-sheet'

/** A colleague is called in; who is on duty and has least in hand stands first. */
export function HelperSheet({ view, run, running, close }: SheetProps) {
  const found = useRemote('work.listColleagues', { id: view.id })
  const choose = async (personId: string) => {
    if (await run('addHelper', (key) => call('work.addHelper', { id: view.id, key, personId }))) close()
  }
  const remove = (personId: string) =>
    run('removeHelper', (key) => call('work.removeHelper', { id: view.id, key, personId })).then(found.reload)
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
