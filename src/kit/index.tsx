import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Segments } from '@/components/input/segments'
import { Toggle } from '@/components/input/toggle'
import { Card } from '@/components/layout/card'
import { Page } from '@/components/layout/page'
import { Sheet } from '@/components/layout/sheet'
import { sheetWords } from '@/copy/case/case-page'
import { common } from '@/copy/common'
import { kitWords as words } from '@/copy/kit'
import { meWords } from '@/copy/people/me'
import { useLargeText } from '@/lib/large-text'
import { Forms } from './forms'
import styles from './index.module.scss'
import { Pieces } from './pieces'
import { States } from './states'

const sizes = ['t12', 't14', 't16', 't18', 't22', 't28'] as const

/** Every visual piece in all its states, for the stage and the gallery; the mini-program does not have this page. */
export default function KitPage() {
  const { large, setLarge } = useLargeText()
  const [open, setOpen] = useState(false)
  return (
    <Page foot={<Button onTap={() => setOpen(true)}>{sheetWords.cancel.title}</Button>}>
      <Card title={words.sections.switches}>
        <Toggle words={meWords.largeText} hint={meWords.largeTextHint} on={large} turn={setLarge} />
        <Toggle words={meWords.largeText} hint={words.long} on={!large} turn={(on) => setLarge(!on)} />
        <Segments
          of={[
            { key: 'a', words: words.choose, count: 2 },
            { key: 'b', words: words.day },
          ]}
          current='a'
          choose={() => undefined}
        />
      </Card>
      <Card title={words.sections.text} aside={words.estate}>
        {sizes.map((size) => (
          <View key={size} className={styles[size]}>
            {size} {words.estate}
          </View>
        ))}
      </Card>
      <Pieces />
      <Forms />
      <States />
      {open && (
        <Sheet
          title={sheetWords.cancel.title}
          hint={sheetWords.cancel.hint}
          foot={<Button onTap={() => setOpen(false)}>{common.close}</Button>}
          onClose={() => setOpen(false)}
        >
          {words.long}
        </Sheet>
      )}
    </Page>
  )
}
