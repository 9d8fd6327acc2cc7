import '@/resident/errors'
import type { Me } from '@/contract'
import { fileRepairWords as words } from '@/copy/filing/file-repair'
import { FilingForm, FilingPage } from '../filing/filing-page'
import { Arrangements, Place, Told } from './form'
import { SimilarCases } from './similar'
import { useRepairFiling } from './use-repair-filing'

function Form({ me }: { me: Me }) {
  const form = useRepairFiling(me)
  return (
    <FilingForm me={me} home={form.home} filing={form} words={words}>
      <Told form={form} />
      <Place me={me} form={form} />
      <SimilarCases home={form.home} />
      <Arrangements form={form} />
    </FilingForm>
  )
}

/** Filing a repair (报修), in under a minute: what happened, then four taps: place, trouble, urgency, and off. */
export default function FileRepairPage() {
  return <FilingPage noHome={words.noHomeHint}>{(me) => <Form me={me} />}</FilingPage>
}
