import '@/office/errors'
import Taro, { useRouter } from '@tarojs/taro'
import { Button } from '@/components/input/button'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { Inhabitant, InhabitantProfile } from '@/contract'
import { homeProfileWords } from '@/copy/people/home-profiles'
import { profileWords as words } from '@/copy/people/my-data'
import { ProfileForm } from '@/features/privacy/profile-form'
import { useProfileDraft } from '@/features/privacy/use-profile-draft'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { showDone } from '@/lib/show'
import { useAct } from '@/lib/use-act'

function Form({ personId, profile }: { personId: string; profile: InhabitantProfile }) {
  const { draft, change, rest, contact } = useProfileDraft(profile)
  const { busy, act } = useAct()
  const kept = profile.emergency?.phoneMasked ?? null
  const save = () =>
    act(async () => {
      if (contact && (contact.name === '' || (contact.phone === null && kept === null)))
        return words.emergencyIncomplete
      await call('homeProfiles.saveProfile', { key: newKey(), personId, ...rest, emergency: contact })
      showDone(words.saved)
      Taro.navigateBack()
      return null
    })
  return (
    <>
      <ProfileForm draft={draft} change={change} kept={kept} />
      <Button off={busy} onTap={save}>
        {words.save}
      </Button>
    </>
  )
}

const known = (one: Inhabitant | undefined) => (one?.profile ? { personId: one.personId, profile: one.profile } : null)

/** The desk writes down what a resident told. */
export default function EditProfilePage() {
  const { home = '', person = '' } = useRouter().params
  const remote = useRemote('homeProfiles.get', { homeId: decodeURIComponent(home) })
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[4, 2, 3]} />}>
        {({ now }) => {
          const one = known(now.find(({ personId }) => personId === person))
          return one ? <Form {...one} /> : <Panel icon='people' what={homeProfileWords.nobody} />
        }}
      </Loaded>
    </Page>
  )
}
