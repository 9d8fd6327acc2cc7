import '@/planning/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { RegisterOverview, RegisterView } from '@/contract'
import { importWords, registerWords as words } from '@/copy/estate/register'
import { agoWords } from '@/copy/time'
import { useFirstFew } from '@/features/paging/use-first-few'
import { call } from '@/lib/call'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import { saveFile } from '@/lib/save-file'
import { useAct } from '@/lib/use-act'
import { useNow } from '@/lib/use-now'
import styles from './index.module.scss'

const toImport = () => go.to('planning/register/import/index')
const toHomes = (about: Record<string, string>) => {
  const query = Object.entries(about).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return go.to(`planning/register/homes/index?${query.join('&')}`)
}

const Figures = ({ live, now }: { live: RegisterView; now: number }) => (
  <Card>
    <View className={styles.figures}>
      {[
        [words.figures.homes, words.homes(live.homes)],
        [words.figures.buildings, `${live.buildings.length}`],
        [words.figures.area, words.area(live.area)],
      ].map(([name, figure]) => (
        <View key={name} className={styles.figure}>
          <View className={styles.number}>{figure}</View>
          <View className={styles.name}>{name}</View>
        </View>
      ))}
    </View>
    <View className={styles.since}>{words.since(agoWords(live.at, now))}</View>
  </Card>
)

const Search = () => {
  const [typed, type] = useState('')
  const search = () => typed.trim() !== '' && toHomes({ words: typed.trim() })
  return (
    <View className={styles.search}>
      <TextLine value={typed} most={30} placeholder={words.searchHint} onChange={type} />
      <View>
        <Button look='plain' onTap={search}>
          {words.search}
        </Button>
      </View>
    </View>
  )
}

const Buildings = ({ live }: { live: RegisterView }) => (
  <Cells>
    {useFirstFew(live.buildings).map(({ name, homes, entrances }) => (
      <Cell
        key={name}
        icon='building'
        label={name}
        note={entrances.length > 1 ? words.entrances(entrances.length) : null}
        value={words.homes(homes)}
        onTap={() => toHomes({ building: name })}
      />
    ))}
  </Cells>
)

const Nothing = ({ may }: Pick<RegisterOverview, 'may'>) => (
  <Panel
    icon='building'
    what={words.none}
    todo={may.import ? words.noneImport : words.noneAsk}
    step={may.import && <Button onTap={toImport}>{words.import}</Button>}
  />
)

function Register({ overview: { live, latest, may } }: { overview: RegisterOverview }) {
  const now = useNow()
  const { busy, act } = useAct()
  const exportAll = () => act(async () => saveFile(await call('register.exportHomes', {}), words.exported))
  return (
    <>
      {latest && (
        <Cells>
          <Cell icon='progress' label={importWords.banner[latest.state]} note={latest.fileName} onTap={toImport} />
        </Cells>
      )}
      {live ? (
        <>
          <Figures live={live} now={now} />
          <Search />
          <Buildings live={live} />
          <View className={styles.acts}>
            {may.export && (
              <Button look='plain' off={busy} onTap={exportAll}>
                {busy ? words.exporting : words.export}
              </Button>
            )}
            {may.import && (
              <Button look='plain' onTap={toImport}>
                {words.importAgain}
              </Button>
            )}
          </View>
        </>
      ) : (
        <Nothing may={may} />
      )}
    </>
  )
}

/** 房屋名册: the buildings and homes of the estate, and the ways to take a new register in and this one out. */
export default function RegisterPage() {
  const overview = useRemote('register.overview', {})
  return (
    <Page>
      <Loaded of={overview} skeleton={<Skeleton cards={[3, 1, 4]} />}>
        {(known) => <Register overview={known} />}
      </Loaded>
    </Page>
  )
}
