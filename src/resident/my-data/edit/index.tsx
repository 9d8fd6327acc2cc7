import '@/resident/errors'
import Taro from '@tarojs/taro'
import { Button } from '@/components/input/button'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { MyProfile } from '@/contract'
import { profileWords as words } from '@/copy/people/my-data'
import { ProfileForm } from '@/features/privacy/profile-form'
import { useProfileDraft } from '@/features/privacy/use-profile-draft'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { showDone } from '@/lib/show'
import { useAct } from '@/lib/use-act'

function Form({ profile }: { profile: MyProfile }) {
  const { draft, change, rest, contact } = useProfileDraft(profile)
  const { busy, act } = useAct()
  const save = () =>
    act(async () => {
      if (contact && (contact.name === '' || contact.phone === null)) return words.emergencyIncomplete
      const emergency = contact && { ...contact, phone: contact.phone ?? '' }
      await call('privacy.saveMyProfile', { key: newKey(), emergency, ...rest })
      showDone(words.saved)
      Taro.navigateBack()
      return null
    })
  return (
    <>
      <ProfileForm draft={draft} change={change} />
      <Button off={busy} onTap={save}>
        {words.save}
      </Button>
    </>
  )
}

/** I fill in what the office should know. */
export default function EditMyDataPage() {
  const remote = useRemote('privacy.myProfile', {})
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 2, 3]} />}>
        {(profile) => <Form profile={profile} />}
      </Loaded>
    </Page>
  )
}
