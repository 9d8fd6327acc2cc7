import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import type { Me } from '@/contract'
import { limits } from '@/contract/fields'
import { common } from '@/copy/common'
import { fileConcernWords as words } from '@/copy/file-concern'
import { usePhotos } from '@/features/cases/use-photos'
import { ActingFor } from '@/features/people/acting-for'
import { currentHome } from '@/features/people/current-home'
import { useMe } from '@/features/people/use-me'
import { platform } from '@/lib/platform'
import { useConcernDraft } from '../concern-draft'
import { Details, Matter } from './form'
import styles from './index.module.scss'
import { MaybeAnswered } from './maybe-answered'
import { useFiling } from './use-filing'

function Form({ me }: { me: Me }) {
  const { draft, photos: chosen, setPhotos } = useConcernDraft()
  const photos = usePhotos([chosen, setPhotos], { most: limits.photos, from: 'both' })
  const home = me.homes.find((one) => one.homeId === draft.homeId) ?? currentHome(me)
  const { submit, busy, missing } = useFiling(home, photos)
  return (
    <>
      <ActingFor home={home} />
      <Matter homes={me.homes} home={home} missing={missing} />
      <Details home={home} photos={photos} missing={missing} />
      {draft.kind === 'enquiry' && <MaybeAnswered {...(home && { estateId: home.estateId })} />}
      <View className={styles.foot}>
        <View className={styles.why}>{words.promise}</View>
        <Button off={busy} onTap={submit}>
          {busy ? words.submitting : words.submit}
        </Button>
      </View>
    </>
  )
}

const NoHome = ({ phone }: { phone: string }) => (
  <Panel
    icon='home'
    what={words.noHome}
    todo={words.noHomeHint}
    step={
      <Button icon='call' onTap={() => platform.callPhone(phone)}>
        {common.callEstate}
      </Button>
    }
  />
)

/** 投诉建议: a complaint, a suggestion or a question, with what it is about, where, and whom. */
export default function FileConcernPage() {
  const me = useMe()
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[3, 3, 2]} />}>
        {(known) => (known.homes.length > 0 ? <Form me={known} /> : <NoHome phone={known.estate.phone} />)}
      </Loaded>
    </Page>
  )
}
