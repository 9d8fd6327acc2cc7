import '@/case/errors'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { CaseView } from '@/contract'
import { isHousehold, isProxy } from '@/domain/matter/capacity'
import type { Move } from '@/domain/matter/flow'
import { useCase } from '@/features/cases/use-case'
import { useCommand } from '@/features/cases/use-command'
import { ActingForName } from '@/features/people/acting-for'
import { EntryList } from '@/features/queue/entry-list'
import { call } from '@/lib/call'
import { useNow } from '@/lib/use-now'
import { BigSteps, SmallSteps } from './buttons'
import { Head } from './head'
import { History } from './history'
import { Investigation } from './investigation/investigation'
import { Measures } from './investigation/measures'
import { ValidityCard } from './investigation/validity'
import { Lessons } from './lessons'
import { Longer } from './longer'
import { mayWork, nextSteps } from './next-steps'
import { People } from './people'
import { Proposed } from './proposed'
import { Review } from './review'
import { asIfSent, sendMove } from './send-move'
import { sheets } from './sheets'
import { Silence } from './silence'
import { useWaiting } from './use-waiting'
import { Verify } from './verify'
import { Task, What } from './what'
import { Compared } from './work/compared'
import { Doing } from './work/doing'
import { Log } from './work/log'
import { LogSheet } from './work/log-sheet'
import { Major } from './work/major'
import { Plan } from './work/plan'

/** Moves that need nothing but the tap. */
const direct = {
  accept: (view: CaseView, key: string) => sendMove(view, 'accept', 'cases.accept', { id: view.id, key }),
  askSignature: ({ id }: CaseView, key: string) => call('cases.askSignature', { id, key }),
  confirmArrival: ({ id }: CaseView, key: string) => call('cases.confirmArrival', { id, key }),
}
const isDirect = (move: Move): move is keyof typeof direct => move in direct

/** 工单: what was promised, who is responsible, what has happened, what I can do now. */
export default function CasePage() {
  const { id = '', move = null } = useRouter().params
  const remote = useCase(id)
  const now = useNow()
  const { run, running } = useCommand(remote)
  const [open, setOpen] = useState(move as Move | null)
  const [correcting, setCorrecting] = useState<string | null>(null)
  const waiting = useWaiting(id, remote.reload).filter(({ about }) => about.move !== running)
  const ahead = remote.data && asIfSent(remote.data, waiting)
  const steps = ahead ? nextSteps(ahead) : { big: [], card: [], small: [] }
  const mayOpen = (move: Move) =>
    [...steps.big, ...steps.card, ...steps.small].includes(move) || (ahead && mayWork(ahead, move))
  const OpenSheet = open && mayOpen(open) && sheets[open]

  const start = (view: CaseView, asked: Move) =>
    isDirect(asked) ? run(asked, (key) => direct[asked](view, key)) : setOpen(asked)

  return (
    <Page
      foot={
        ahead &&
        steps.big.length > 0 && <BigSteps view={ahead} running={running} start={(asked) => start(ahead, asked)} />
      }
    >
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 2, 3, 4]} />}>
        {(view) => (
          <>
            {isProxy(view.as) && view.resident && <ActingForName name={view.resident.name} />}
            <Head view={view} now={now} />
            <EntryList entries={waiting} now={now} />
            <Proposed view={view} now={now} run={run} running={running} />
            <Longer view={view} run={run} running={running} />
            <Review view={view} run={run} running={running} />
            <Silence view={view} />
            <Major view={ahead ?? view} now={now} start={() => setOpen('markMajor')} />
            <Plan view={view} now={now} run={run} running={running} refuse={() => setOpen('answerPlan')} />
            <ValidityCard view={view} run={run} running={running} />
            <Investigation view={view} />
            <Measures view={view} now={now} run={run} running={running} />
            {!isHousehold(view.as) && <Task view={view} now={now} />}
            <Doing view={ahead ?? view} start={(move) => start(ahead ?? view, move)} />
            <People view={view} callIn={() => setOpen('addHelper')} />
            {isHousehold(view.as) && <What view={view} now={now} />}
            <Compared view={view} />
            <Log view={view} now={now} correct={setCorrecting} />
            <Lessons view={view} />
            <History view={view} now={now} />
            <Verify view={view} now={now} />
            <SmallSteps view={ahead ?? view} start={(asked) => start(ahead ?? view, asked)} />
            {correcting && (
              <LogSheet
                view={view}
                run={run}
                running={running}
                corrects={correcting}
                close={() => setCorrecting(null)}
              />
            )}
            {OpenSheet && <OpenSheet view={view} run={run} running={running} close={() => setOpen(null)} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
