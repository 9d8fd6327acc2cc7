import '@/office/errors'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { CaseView, HelpArticle, Me } from '@/contract'
import { helpGroupWords } from '@/copy/estate/help'
import { greeting, helpWriteWords as words } from '@/copy/estate/help-office'
import { helpLimits, mayHelp } from '@/domain/help/article'
import { lastAnswer, withoutPersons } from '@/domain/help/from-case'
import { useMe } from '@/features/people/use-me'
import { NotMine } from '@/features/session/not-mine'
import { call, newKey } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { askFirst } from '@/lib/show'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import styles from '../index.module.scss'
import { Fields } from './fields'
import { History } from './history'
import { blank, useText, type Written } from './use-text'

const cut = (text: string, most: number): string => [...text.trim()].slice(0, most).join('')

/** Question and answer of a case, without its people. */
const fromCase = (view: CaseView): Written => {
  const people = [view.resident, view.contact, view.filedBy, view.caller].map((one) => one?.name ?? '')
  const plain = (text: string) => withoutPersons(text, [view.homeLabel, view.number, ...people], words.someone)
  const question = cut(plain(view.words), helpLimits.question)
  const answer = plain(lastAnswer(view.timeline) ?? '').replace(greeting, '')
  return { ...blank, question, answer: cut(answer, helpLimits.answer) }
}

const fromArticle = ({ group, question, answer, words: all }: HelpArticle): Written => ({
  ...blank,
  group,
  question,
  answer,
  words: all.join(' '),
})

const Preview = ({ text: { group, question, answer } }: { text: Written }) => (
  <Card title={words.preview}>
    {group && <View className={styles.small}>{helpGroupWords[group]}</View>}
    <View className={styles.strong}>{question.trim() || words.question}</View>
    <View className={styles.answer}>{answer.trim() || words.answer}</View>
  </Card>
)

type StartingText = { known: HelpArticle | null; view: CaseView | null; typed: string }

const begunFrom = ({ known, view, typed }: StartingText): Written => {
  if (known) return fromArticle(known)
  return view ? fromCase(view) : { ...blank, question: typed }
}

/** Saves it, and withdraws it; `key` is made once for what is on the screen, so that a second tap is the same command. */
const useSaving = ({ known, view }: StartingText, sent: ReturnType<typeof useText>['sent'], attempt: () => void) => {
  const { busy, act } = useAct()
  const [keys] = useState(() => ({ save: newKey(), withdraw: newKey() }))
  const at = { id: known?.id ?? null, rev: known?.rev ?? 0 }
  const save = (publish: boolean) => {
    attempt()
    if (!sent) return
    void act(async () => {
      await call('help.write', { key: keys.save, ...at, ...sent, publish, caseId: view?.id ?? null })
      await go.back()
      return publish ? words.published : words.saved
    })
  }
  const withdraw = (article: HelpArticle) =>
    void act(async () => {
      if (!(await askFirst(words.withdrawSure, words.withdrawThen, words.withdraw))) return null
      await call('help.withdraw', { key: keys.withdraw, id: article.id, rev: article.rev })
      await go.back()
      return words.withdrawn
    })
  return { busy, save, withdraw }
}

function Form({ me, begun }: { me: Me; begun: StartingText }) {
  // As it was when writing began: what somebody else changes meanwhile is a conflict, not overwritten unseen.
  const [about] = useState(begun)
  const { known, view } = about
  const form = useText(begunFrom(about))
  const { busy, save, withdraw } = useSaving(about, form.sent, form.try)
  const now = useNow()
  const mayPublish = mayHelp(me.duties, 'publish')
  const isOut = known?.state === 'published'
  const buttons = (
    <View className={styles.two}>
      {!isOut && (
        <Button look={mayPublish ? 'plain' : 'brand'} off={busy} onTap={() => save(false)}>
          {busy ? words.saving : words.draft}
        </Button>
      )}
      {mayPublish && (
        <Button off={busy} onTap={() => save(true)}>
          {busy ? words.saving : isOut ? words.update : words.publish}
        </Button>
      )}
    </View>
  )
  return (
    <Page foot={(!isOut || mayPublish) && buttons}>
      {isOut && !mayPublish && <Card>{words.byLeaders}</Card>}
      {view && <Card>{words.fromCase}</Card>}
      <Fields text={form.text} change={form.change} wrong={form.wrong} reviewBy={known?.reviewBy ?? null} />
      <Preview text={form.text} />
      {known && <History of={known} now={now} />}
      {known && mayPublish && known.state !== 'withdrawn' && (
        <Button look='danger' off={busy} onTap={() => withdraw(known)}>
          {words.withdraw}
        </Button>
      )}
    </Page>
  )
}

/** 写问答: a new article, another text of one, or one made from an answered enquiry. */
export default function WriteHelpPage() {
  const { params } = useRouter()
  const me = useMe()
  const article = useRemote('help.open', params.id ? { id: params.id } : null)
  const from = useRemote('cases.getCase', params.case ? { id: params.case } : null)
  const waits = params.id ? article : params.case ? from : me
  if (me.data && !mayHelp(me.data.duties, 'write'))
    return (
      <Page>
        <NotMine reason='STAFF_ONLY' />
      </Page>
    )
  if (!me.data || !waits.data)
    return (
      <Page>
        <Loaded<unknown> of={me.data ? waits : me} skeleton={<Skeleton cards={[5, 3]} />}>
          {() => null}
        </Loaded>
      </Page>
    )
  const about = { known: article.data, view: from.data, typed: decodeURIComponent(params.words ?? '') }
  return <Form me={me.data} begun={about} />
}
