import { View } from '@tarojs/components'
import { useState } from 'react'
import { PersonCard } from '@/components/display/person-card'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { Inhabitant } from '@/contract'
import { homeProfileWords as words } from '@/copy/people/home-profiles'
import { relationWords } from '@/copy/people/roles'
import { agoWords, exactDay } from '@/copy/time'
import type { Revealable } from '@/domain/privacy/reveal'
import { hasTold, Told } from '@/features/privacy/told'
import { go } from '@/lib/go'
import { useNow } from '@/lib/use-now'
import styles from '../index.module.scss'
import { IdentitySheet } from './identity-sheet'
import { WhySheet } from './why-sheet'

const Note = ({ one }: { one: Inhabitant }) => (
  <>
    <View>{[relationWords[one.relation], words.since(exactDay(one.since))].join(' · ')}</View>
    {one.forName && <View>{words.actsFor(one.forName)}</View>}
    <View>{one.phoneMasked}</View>
  </>
)

type Props = { one: Inhabitant; homeId: string; mayEdit: boolean; reload: () => Promise<void> }

/** Somebody who lives in the home: numbers masked, each shown only for a stated purpose. */
export function Living({ one, homeId, mayEdit, reload }: Props) {
  const now = useNow()
  const [asking, ask] = useState<Revealable | null>(null)
  const [recording, record] = useState(false)
  const { profile, may } = one
  const can = (field: Revealable) => (may[field]?.length ?? 0) > 0
  const edit = () => go.to(`office/home-profiles/edit/index?home=${encodeURIComponent(homeId)}&person=${one.personId}`)
  return (
    <Card>
      <Stack gap={12}>
        <PersonCard
          name={one.name}
          note={<Note one={one} />}
          onCall={can('phone') && one.phoneMasked !== '' ? () => ask('phone') : null}
        />
        {profile && hasTold(profile) ? (
          <Told profile={profile} phone={profile.emergency?.phoneMasked ?? null} none={null} />
        ) : (
          <View className={styles.quiet}>{words.empty}</View>
        )}
        {profile?.identityMasked && (
          <View>
            <View className={styles.quiet}>{words.identity}</View>
            <View>{profile.identityMasked}</View>
          </View>
        )}
        {profile?.changed && (
          <View className={styles.quiet}>{words.changed(agoWords(profile.changed.at, now), profile.changed.by)}</View>
        )}
        <View className={styles.acts}>
          {profile?.emergency && can('emergency') && (
            <Button look='plain' small icon='call' onTap={() => ask('emergency')}>
              {words.callEmergency}
            </Button>
          )}
          {profile?.identityMasked && can('identityNumber') && (
            <Button look='plain' small onTap={() => ask('identityNumber')}>
              {words.showIdentity}
            </Button>
          )}
          {mayEdit && (
            <Button look='plain' small onTap={edit}>
              {words.edit}
            </Button>
          )}
          {mayEdit && (
            <Button look='plain' small onTap={() => record(true)}>
              {words.recordIdentity}
            </Button>
          )}
        </View>
      </Stack>
      {asking && (
        <WhySheet personId={one.personId} field={asking} purposes={may[asking] ?? []} close={() => ask(null)} />
      )}
      {recording && <IdentitySheet personId={one.personId} recorded={reload} close={() => record(false)} />}
    </Card>
  )
}
