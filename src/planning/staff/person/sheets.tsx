import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { DayLine, PickLine } from '@/components/input/picker'
import { Sheet } from '@/components/layout/sheet'
import type { StaffView } from '@/contract'
import { skillWords } from '@/copy/people/roles'
import { staffWords as words } from '@/copy/people/staff'
import { exactDay } from '@/copy/time'
import { DAY, startOfShanghaiDay } from '@/domain/kernel/time'
import { type Skill, skills } from '@/domain/people/duties'
import { serverNow } from '@/lib/server-clock'
import { DutiesForm, type Post } from '../duties-form'

type Frame = { busy: boolean; close: () => void }

/** Other duties and skills for a colleague. */
export function PostSheet({ view, busy, save, close }: Frame & { view: StaffView; save: (post: Post) => void }) {
  const [post, setPost] = useState<Post>({ duties: view.duties, skills: view.skills })
  const [error, setError] = useState<string | null>(null)
  return (
    <Sheet
      title={words.change}
      onClose={close}
      foot={
        <Button off={busy} onTap={() => (post.duties.length === 0 ? setError(words.needDuty) : save(post))}>
          {busy ? words.saving : words.save}
        </Button>
      }
    >
      <DutiesForm
        post={post}
        error={error}
        change={(to) => {
          setPost(to)
          setError(null)
        }}
      />
    </Sheet>
  )
}

export type Paper = { name: string; number: string; skill: Skill | null; expiresAt: number }

const FURTHEST = 15 * 365 * DAY

/** One more certificate: what it is, for which trade, until when. */
export function CertificateSheet({ busy, save, close }: Frame & { save: (paper: Paper) => void }) {
  const [paper, setPaper] = useState<{ name: string; number: string; skill: Skill | null; last: number | null }>({
    name: '',
    number: '',
    skill: null,
    last: null,
  })
  const [tried, setTried] = useState(false)
  const today = startOfShanghaiDay(serverNow())
  const trades: (Skill | null)[] = [null, ...skills]
  const missing = (wanted: boolean, said: string) => (tried && wanted ? said : null)
  const send = () => {
    setTried(true)
    const { name, number, skill, last } = paper
    if (name.trim() && number.trim() && last !== null) save({ name, number, skill, expiresAt: last + DAY })
  }
  return (
    <Sheet
      title={words.addCertificate}
      onClose={close}
      foot={
        <Button off={busy} onTap={send}>
          {busy ? words.saving : words.save}
        </Button>
      }
    >
      <TextLine
        label={words.certificateName}
        value={paper.name}
        most={30}
        placeholder={words.certificateNameHint}
        error={missing(!paper.name.trim(), words.needName)}
        onChange={(name) => setPaper({ ...paper, name })}
      />
      <TextLine
        label={words.certificateNumber}
        value={paper.number}
        most={40}
        placeholder={words.certificateNumberHint}
        error={missing(!paper.number.trim(), words.needNumber)}
        onChange={(number) => setPaper({ ...paper, number })}
      />
      <PickLine
        label={words.trade}
        options={trades.map((skill) => (skill === null ? words.noTrade : skillWords[skill]))}
        chosen={trades.indexOf(paper.skill)}
        placeholder={words.noTrade}
        onChoose={(index) => setPaper({ ...paper, skill: trades[index] ?? null })}
      />
      <DayLine
        label={words.validUntil}
        chosen={paper.last}
        from={today}
        until={today + FURTHEST}
        placeholder={words.chooseDay}
        words={exactDay}
        error={missing(paper.last === null, words.needDay)}
        onChoose={(last) => setPaper({ ...paper, last })}
      />
    </Sheet>
  )
}
