import '@/office/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Segments } from '@/components/input/segments'
import { Panel } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { homeProfileWords as words } from '@/copy/people/home-profiles'
import { SHORTEST_TAIL } from '@/domain/home-profile/plate'
import { Found, type Query } from './found'
import styles from './index.module.scss'

const kinds = (['home', 'name', 'plate'] as const).map((key) => ({ key, words: words.by[key] }))

/** 住户档案: find a household by its home, a name or a plate. */
export default function HomeProfilesPage() {
  const [by, choose] = useState<Query['by']>('home')
  const [typed, type] = useState('')
  const [asked, ask] = useState<Query | null>(null)
  const [error, say] = useState<string | null>(null)
  const search = () => {
    const said = typed.trim()
    const short = by === 'plate' && said.length < SHORTEST_TAIL
    say(short ? words.tooShort : null)
    if (said !== '' && !short) ask({ by, words: said })
  }
  return (
    <Page>
      <Segments
        of={kinds}
        current={by}
        choose={(key) => {
          choose(key)
          ask(null)
          say(null)
        }}
      />
      <View className={styles.search}>
        <TextLine value={typed} most={20} placeholder={words.hints[by]} error={error} onChange={type} />
        <View>
          <Button look='plain' onTap={search}>
            {words.search}
          </Button>
        </View>
      </View>
      {asked ? (
        <Found key={JSON.stringify(asked)} asked={asked} />
      ) : (
        <Panel icon='people' what={words.first} todo={words.firstHint} />
      )}
    </Page>
  )
}
