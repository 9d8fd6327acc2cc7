import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import type { Me } from '@/contract'
import { common } from '@/copy/common'
import { fileRepairWords as words } from '@/copy/file-repair'
import { ActingFor } from '@/features/people/acting-for'
import { currentHome } from '@/features/people/current-home'
import { useMe } from '@/features/people/use-me'
import { platform } from '@/lib/platform'
import { useDraft } from '../draft'
import { Arrangements, Place, Told } from './form'
import styles from './index.module.scss'
import { Kept } from './kept'
import { SimilarCases } from './similar'
import { useDraftPhotos } from './use-draft-photos'
import { useFiling } from './use-filing'

function Form({ me }: { me: Me }) {
  const { homeId } = useDraft((store) => store.draft)
  const photos = useDraftPhotos()
  const home = me.homes.find((one) => one.homeId === homeId) ?? currentHome(me)
  const { submit, busy, missing, kept, again } = useFiling(home, photos)
  if (kept) return <Kept id={kept} phone={me.estate.phone} again={again} />
  return (
    <>
      <ActingFor home={home} />
      <Told photos={photos} missing={missing} />
      <Place homes={me.homes} home={home} missing={missing} />
      <SimilarCases home={home} />
      <Arrangements home={home} />
      <View className={styles.foot}>
        <View className={styles.why}>{words.why}</View>
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

/** Filing a repair (报修), in under a minute: what happened, then four taps: place, trouble, urgency, and off. */
export default function FileRepairPage() {
  const me = useMe()
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[3, 3, 2]} />}>
        {(known) => (known.homes.length > 0 ? <Form me={known} /> : <NoHome phone={known.estate.phone} />)}
      </Loaded>
    </Page>
  )
}
