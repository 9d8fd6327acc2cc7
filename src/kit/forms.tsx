import { useState } from 'react'
import { type ChosenPhoto, PhotoPicker, PhotoRow } from '@/components/display/photo-row'
import { Choice } from '@/components/input/choice'
import { Field, TextArea, TextLine } from '@/components/input/field'
import { Many } from '@/components/input/many'
import { DayLine, PickLine } from '@/components/input/picker'
import { type Rating, Stars } from '@/components/input/stars'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import { limits } from '@/contract/fields'
import { categoryWords, placeWords, urgencyWords } from '@/copy/case/case'
import { fileRepairWords } from '@/copy/filing/file-repair'
import { filingWords } from '@/copy/filing/filing'
import { kitWords as words } from '@/copy/kit'
import { joinWords } from '@/copy/people/join'
import { exactDay } from '@/copy/time'
import { DAY } from '@/domain/kernel/time'
import { repairCategories as categories, rooms, urgencies } from '@/domain/matter/kinds'
import { serverNow } from '@/lib/server-clock'

const grey =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 9 9%22%3E%3Crect width=%229%22 height=%229%22 fill=%22gray%22/%3E%3C/svg%3E'
const photos = (['stored', 'uploading', 'failed'] as const).map(
  (state): ChosenPhoto => ({ local: `${grey}#${state}`, state, sent: 40, fileId: null }),
)
const shown = ['f1', 'f2', 'f3'].map((id, at) => ({ id, thumb: at === 2 ? '' : `${grey}#${id}` }))
const nothing = () => undefined

/** What is filled in: empty, filled, and wrong. */
export function Forms() {
  const [room, setRoom] = useState<(typeof rooms)[number] | null>('kitchen')
  const [many, setMany] = useState<(typeof rooms)[number][]>(['kitchen', 'balcony'])
  const [category, setCategory] = useState<(typeof categories)[number] | null>('water')
  const [urgency, setUrgency] = useState<(typeof urgencies)[number] | null>(null)
  const [said, setSaid] = useState('')
  const [rating, setRating] = useState<Rating | null>(3)
  const field = { most: limits.words, value: said, placeholder: fileRepairWords.wordsHint, onChange: setSaid }
  const [chosenDay, setDay] = useState(serverNow())
  const building = {
    label: words.building,
    options: words.buildings,
    placeholder: words.choose,
    onChoose: nothing,
  }
  const day = {
    label: words.day,
    placeholder: words.choose,
    words: exactDay,
    onChoose: setDay,
    from: chosenDay,
    until: chosenDay + 30 * DAY,
  }
  const code = { most: 20, value: '', placeholder: joinWords.hint, onChange: nothing }
  return (
    <>
      <Card title={words.sections.choices}>
        <Stack gap={12}>
          <Many
            columns='three'
            options={rooms.map((value) => ({ value, name: placeWords[value] }))}
            chosen={many}
            onChoose={setMany}
          />
          <Choice
            columns='three'
            options={rooms.map((value) => ({ value, name: placeWords[value] }))}
            chosen={room}
            onChoose={setRoom}
          />
          <Choice
            options={categories.map((value) => ({
              value,
              name: categoryWords[value].name,
              note: categoryWords[value].examples,
            }))}
            chosen={category}
            onChoose={setCategory}
          />
          <Choice
            columns='one'
            options={urgencies.map((value) => ({
              value,
              name: urgencyWords[value].name,
              note: urgencyWords[value].examples,
            }))}
            chosen={urgency}
            onChoose={setUrgency}
          />
        </Stack>
      </Card>
      <Card title={words.sections.fields}>
        <Stack gap={12}>
          <TextArea label={fileRepairWords.words} {...field} />
          <TextArea inSheet label={fileRepairWords.words} {...field} value={words.long} error={words.wrong} />
          <TextLine label={joinWords.code} {...code} />
          <TextLine label={joinWords.code} {...code} error={words.wrong} />
          <TextLine digits label={words.count} {...code} value='12.5' />
          <PickLine {...building} chosen={null} note={words.long} />
          <PickLine {...building} chosen={building.options.length - 1} error={words.wrong} />
          <DayLine {...day} chosen={null} note={words.long} />
          <DayLine {...day} chosen={chosenDay} error={words.wrong} />
        </Stack>
      </Card>
      <Card title={words.sections.photos}>
        <Stack gap={12}>
          <Field label={filingWords.photos} count={words.count} note={fileRepairWords.photosHint}>
            <PhotoPicker photos={photos} most={limits.photos} add={nothing} remove={nothing} retry={nothing} />
          </Field>
          <Field error={words.wrong}>
            <PhotoRow photos={shown} open={nothing} />
          </Field>
          <PhotoRow small photos={shown} open={nothing} />
        </Stack>
      </Card>
      <Card title={words.sections.stars}>
        <Stars rating={null} onRate={setRating} />
        <Stars rating={rating} onRate={setRating} />
      </Card>
    </>
  )
}
