import '@/resident/errors'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import { applyWords as words } from '@/copy/people/applications'
import { useRemote } from '@/lib/remote'
import { ApplicationCard } from './application-card'
import { Form } from './form'

/** 申请入住: what I have applied for and how it stands, and the form for a home. */
export default function ApplyPage() {
  const remote = useRemote('applications.listMine', {})
  const [again, setAgain] = useState(false)
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[2, 4]} />}>
        {({ applications }) => {
          const writing = again || applications.length === 0
          return (
            <>
              {!writing &&
                applications.map((one) => (
                  <ApplicationCard
                    key={one.id}
                    application={one}
                    changed={() => void remote.reload()}
                    again={() => setAgain(true)}
                  />
                ))}
              {writing ? (
                <Form
                  sent={(one) => {
                    remote.put({ applications: [one, ...applications.filter(({ id }) => id !== one.id)] })
                    setAgain(false)
                  }}
                />
              ) : (
                <Button look='quiet' onTap={() => setAgain(true)}>
                  {words.again}
                </Button>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
