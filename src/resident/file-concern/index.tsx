import '@/resident/errors'
import type { Me } from '@/contract'
import { fileConcernWords as words } from '@/copy/filing/file-concern'
import { FilingForm, FilingPage } from '../filing/filing-page'
import { Details, Matter } from './form'
import { MaybeAnswered } from './maybe-answered'
import { useConcernFiling } from './use-concern-filing'

function Form({ me }: { me: Me }) {
  const form = useConcernFiling(me)
  return (
    <FilingForm me={me} home={form.home} filing={form} words={words}>
      <Matter me={me} form={form} />
      <Details form={form} />
      {form.draft.kind === 'enquiry' && <MaybeAnswered {...(form.home && { estateId: form.home.estateId })} />}
    </FilingForm>
  )
}

/** 投诉建议: a complaint, a suggestion or a question, with what it is about, where, and whom. */
export default function FileConcernPage() {
  return <FilingPage noHome={words.noHomeHint}>{(me) => <Form me={me} />}</FilingPage>
}
