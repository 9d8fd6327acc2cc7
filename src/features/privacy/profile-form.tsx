import { View } from '@tarojs/components'
import { Button } from '@/components/input/button'
import { TextArea, TextLine } from '@/components/input/field'
import { Card } from '@/components/layout/card'
import { limits } from '@/contract'
import { profileWords as words } from '@/copy/people/my-data'
import styles from './profile-form.module.scss'
import type { Draft } from './use-profile-draft'

type Part = { draft: Draft; change: (part: Partial<Draft>) => void }

const Emergency = ({ draft, change, kept }: Part & { kept: string | null }) => (
  <Card title={words.emergency}>
    <View className={styles.fields}>
      <View className={styles.hint}>{words.emergencyHint}</View>
      <TextLine
        label={words.emergencyName}
        value={draft.name}
        most={limits.name}
        placeholder={words.emergencyNamePlaceholder}
        onChange={(name) => change({ name })}
      />
      <TextLine
        label={words.relation}
        value={draft.relation}
        most={10}
        placeholder={words.relationPlaceholder}
        onChange={(relation) => change({ relation })}
      />
      <TextLine
        label={words.emergencyPhone}
        value={draft.phone}
        most={20}
        placeholder={kept === null ? words.emergencyPhonePlaceholder : words.keptPhone(kept)}
        onChange={(phone) => change({ phone })}
      />
    </View>
  </Card>
)

const MOST_VEHICLES = 5

const Vehicles = ({ draft, change }: Part) => {
  const put = (nth: number, part: object) =>
    change({ vehicles: draft.vehicles.map((one, at) => (at === nth ? { ...one, ...part } : one)) })
  return (
    <Card title={words.vehicles}>
      <View className={styles.fields}>
        {draft.vehicles.map(({ plate, about }, nth) => (
          // A vehicle has no name but its place while its plate is being typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <View key={nth} className={styles.fields}>
            <TextLine
              label={words.plate(nth + 1)}
              value={plate}
              most={12}
              placeholder={words.platePlaceholder}
              onChange={(changed) => put(nth, { plate: changed })}
            />
            <TextLine
              label={words.car}
              value={about}
              most={20}
              placeholder={words.carPlaceholder}
              onChange={(changed) => put(nth, { about: changed })}
            />
            <Button
              look='quiet'
              icon='remove'
              onTap={() => change({ vehicles: draft.vehicles.filter((_, at) => at !== nth) })}
            >
              {words.removeVehicle}
            </Button>
          </View>
        ))}
        {draft.vehicles.length < MOST_VEHICLES && (
          <Button look='plain' onTap={() => change({ vehicles: [...draft.vehicles, { plate: '', about: '' }] })}>
            {words.addVehicle}
          </Button>
        )}
      </View>
    </Card>
  )
}

/** What a resident tells the office, filled in by himself or by the desk. `kept`: a number that stays when left empty. */
export const ProfileForm = ({ draft, change, kept = null }: Part & { kept?: string | null }) => (
  <>
    <Emergency draft={draft} change={change} kept={kept} />
    <Vehicles draft={draft} change={change} />
    <Card>
      <View className={styles.fields}>
        <TextArea
          label={words.pets}
          value={draft.pets}
          most={limits.reason}
          placeholder={words.petsPlaceholder}
          onChange={(pets) => change({ pets })}
        />
        <TextArea
          label={words.notes}
          value={draft.notes}
          most={limits.reason}
          placeholder={words.notesPlaceholder}
          onChange={(notes) => change({ notes })}
        />
      </View>
    </Card>
  </>
)
