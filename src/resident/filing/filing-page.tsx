import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Me, MyHome } from '@/contract'
import { common } from '@/copy/common'
import { filingWords } from '@/copy/filing/filing'
import { Kept } from '@/features/filing/kept'
import { Submit } from '@/features/filing/submit'
import type { useFiling } from '@/features/filing/use-filing'
import { ActingFor } from '@/features/people/acting-for'
import { currentHome } from '@/features/people/current-home'
import { useMe } from '@/features/people/use-me'
import { platform } from '@/lib/platform/platform'
import styles from './filing-page.module.scss'

/** The home that something is brought up for: the one that was chosen, or the one that screens stand in. */
export const homeOf = (me: Me, homeId: string | null): MyHome | null =>
  me.homes.find((one) => one.homeId === homeId) ?? currentHome(me)

const NoHome = ({ phone, hint }: { phone: string; hint: string }) => (
  <Panel
    icon='home'
    what={filingWords.noHome}
    todo={hint}
    step={
      <Button icon='call' onTap={() => platform.callPhone(phone)}>
        {common.callEstate}
      </Button>
    }
  />
)

/** A page on which a resident brings something up for one of his homes. */
export function FilingPage({ noHome, children }: { noHome: string; children: (me: Me) => ReactNode }) {
  const me = useMe()
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[3, 3, 2]} />}>
        {(known) => (known.homes.length > 0 ? children(known) : <NoHome phone={known.estate.phone} hint={noHome} />)}
      </Loaded>
    </Page>
  )
}

type FormProps = {
  me: Me
  home: MyHome | null
  filing: Pick<ReturnType<typeof useFiling>, 'kept' | 'again' | 'busy' | 'submit' | 'startOver'>
  /** Above the button, and on it. */
  words: { why: string; submit: string }
  children: ReactNode
}

/** The form with its one button; what waits on the phone for the network once it was tapped. */
export const FilingForm = ({ me, home, filing, words, children }: FormProps) =>
  filing.kept ? (
    <Kept id={filing.kept} phone={me.estate.phone} again={filing.again} />
  ) : (
    <>
      <ActingFor home={home} />
      {children}
      <View className={styles.foot}>
        <View className={styles.why}>{words.why}</View>
        <Submit filing={filing} words={words.submit} />
      </View>
    </>
  )

/** The cards of a form have the same distances. */
export const FormCard = ({ children }: { children: ReactNode }) => (
  <Card>
    <View className={styles.stack}>{children}</View>
  </Card>
)

/** Which of several homes. */
export const HomeField = ({ me, home, choose }: { me: Me; home: MyHome | null; choose: (homeId: string) => void }) =>
  me.homes.length > 1 ? (
    <Field label={filingWords.home}>
      <Choice
        columns='one'
        options={me.homes.map(({ homeId, label }) => ({ value: homeId, name: label }))}
        chosen={home?.homeId ?? null}
        onChoose={choose}
      />
    </Field>
  ) : null
