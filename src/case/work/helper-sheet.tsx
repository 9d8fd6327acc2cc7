import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loaded } from '@/components/loaded'
import { PersonCard } from '@/components/person-card'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import { sheetWords } from '@/copy/case-page'
import { helperWords as words } from '@/copy/repair-work'
import { masterName } from '@/copy/roles'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import type { SheetProps } from '../sheet/step-sheet'
import styles from './work.module.scss'

const { onDuty: here, offDuty, load: inHand } = sheetWords.dispatch

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
        {({ colleagues }) => (
          <View className={styles.stack}>
            {colleagues.length === 0 && <Panel icon='me' what={words.none} todo={words.noneHint} />}
            {colleagues.map(({ personId, name, onDuty, ...load }) => (
              <PersonCard key={personId} name={name} note={`${onDuty ? here : offDuty} · ${inHand(load)}`}>
                <Button look={onDuty ? 'brand' : 'plain'} small off={running !== null} onTap={() => choose(personId)}>
                  {words.choose}
                </Button>
              </PersonCard>
            ))}
          </View>
        )}
      </Loaded>
    </Sheet>
  )
}
