import { useState } from 'react'
import type { ChosenPhoto } from '@/components/display/photo-row'
import type { ApplicationView } from '@/contract'
import { limits } from '@/contract/fields'
import { applyWords as words } from '@/copy/people/applications'
import type { applicable } from '@/domain/people/application'
import { usePhotos } from '@/features/cases/use-photos'
import type { PickedHome } from '@/features/household/home-picker'
import { type GivenPhone, noPhone, phoneProblem } from '@/features/people/phone-field'
import { call, newKey } from '@/lib/call'
import type { CallError } from '@/lib/call-error'
import { showDone } from '@/lib/show'
import { useAct } from '@/lib/use-act'

const issue = (count: number) => call('applications.issueUploads', { count })

type Applicant = {
  home: PickedHome | null
  relation: (typeof applicable)[number] | null
  name: string
  phone: GivenPhone
  words: string
  /** Null while it can wait. */
  urgent: string | null
}

const wrongWith = ({ home, relation, name, phone, urgent }: Applicant) => ({
  home: home ? null : words.missing.home,
  relation: relation ? null : words.missing.relation,
  name: name.trim() ? null : words.missing.name,
  phone: phoneProblem(phone),
  urgent: urgent === null || urgent.trim() ? null : words.missing.urgent,
})

/** An application that is being written, and sent. */
export function useApply(sent: (application: ApplicationView) => void) {
  const [applicant, setApplicant] = useState<Applicant>({
    home: null,
    relation: null,
    name: '',
    phone: noPhone,
    words: '',
    urgent: null,
  })
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const papers = usePhotos(useState<ChosenPhoto[]>([]), { most: limits.papers, from: 'both', issue })
  const { busy, act } = useAct()
  const wrong = wrongWith(applicant)
  const change = (part: Partial<Applicant>) => setApplicant((before) => ({ ...before, ...part }))

  const send = async () => {
    setTried(true)
    const { home, relation, name, phone, words: said, urgent } = applicant
    if (!home || !relation || Object.values(wrong).some((one) => one !== null)) return
    if (!papers.ready) return showDone(papers.failed ? words.paperFailed : words.paperWait)
    await act(async () => {
      const number = { phone: phone.code ? null : phone.phone.trim(), phoneCode: phone.code }
      const about = {
        estateId: home.estateId,
        homeId: home.homeId,
        relation,
        name: name.trim(),
        words: said.trim() || null,
        urgent: urgent?.trim() || null,
      }
      try {
        sent(await call('applications.file', { key, ...about, ...number, papers: papers.fileIds }))
      } catch (failure) {
        if ((failure as CallError).reason === 'PHONE_CODE_USED') change({ phone: noPhone })
        throw failure
      }
      return words.sent
    })
  }
  return { papers, applicant, change, wrong: tried ? wrong : null, send, busy }
}
