import { PersonCard } from '@/components/display/person-card'
import { Button } from '@/components/input/button'
import { Panel } from '@/components/layout/empty-state'
import { Stack } from '@/components/layout/stack'
import type { Colleague } from '@/contract'
import { sheetWords } from '@/copy/case/case-page'

type Props<One> = {
  people: One[]
  words: { none: string; noneHint: string; choose: string }
  off: boolean
  /** Who has it already. */
  chosen?: string | undefined
  /** What else speaks for somebody, and against him. */
  good?: (one: One) => string
  bad?: (one: One) => string | false
  choose: (personId: string) => void
}

const { onDuty, offDuty, load } = sheetWords.dispatch

/** Colleagues to choose from, as the server puts them: who is on duty and has least in hand stands first. */
export const Candidates = <One extends Colleague>(props: Props<One>) => {
  const { people, words, off, chosen, good, bad, choose } = props
  const said = (one: One) => [good?.(one), one.onDuty ? onDuty : offDuty, load(one), bad?.(one)]
  return (
    <Stack>
      {people.length === 0 && <Panel icon='me' what={words.none} todo={words.noneHint} />}
      {people.map((one) => (
        <PersonCard key={one.personId} name={one.name} note={said(one).filter(Boolean).join(' · ')}>
          {one.personId !== chosen && (
            <Button look={one.onDuty ? 'brand' : 'plain'} small off={off} onTap={() => choose(one.personId)}>
              {words.choose}
            </Button>
          )}
        </PersonCard>
      ))}
    </Stack>
  )
}
