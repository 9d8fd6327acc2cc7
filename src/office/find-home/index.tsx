import '@/office/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import { findHomeWords as words } from '@/copy/people/applications'
import { HomeOfEstate, type PickedHome } from '@/features/household/home-picker'
import styles from '@/features/household/household.module.scss'
import { useMe } from '@/features/people/use-me'
import { go } from '@/lib/go'

/** 房屋与住户: the desk finds a home by its door, to see who lives there and to invite its owner. */
export default function FindHomePage() {
  const me = useMe()
  const [home, pick] = useState<PickedHome | null>(null)
  const open = (page: string) => home && go.to(`resident/${page}/index?homeId=${home.homeId}`)
  return (
    <Page>
      <Loaded of={me} skeleton={<Skeleton cards={[3]} />}>
        {({ estate }) => (
          <>
            <View className={styles.heading}>{words.intro}</View>
            <Card title={estate.name}>
              <HomeOfEstate key={estate.id} estateId={estate.id} pick={pick} />
            </Card>
            {home && (
              <>
                <Button onTap={() => open('household')}>{words.open}</Button>
                <Button look='plain' onTap={() => open('invite')}>
                  {words.invite}
                </Button>
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
