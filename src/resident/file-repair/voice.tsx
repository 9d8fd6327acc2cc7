import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/input/button'
import { Field } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { fileRepairWords as words } from '@/copy/filing/file-repair'
import { PlayButton } from '@/features/cases/play-button'
import { useRepairDraft } from '@/features/filing/repair-draft'
import type { Recording } from '@/lib/platform/phone-or-browser'
import { platform } from '@/lib/platform/platform'
import { showNote } from '@/lib/show'
import styles from './index.module.scss'

/** Saying it instead of writing it: one tap begins, one ends; it can be heard and said again. */
export function VoiceNote() {
  const { draft, change } = useRepairDraft()
  const [recording, setRecording] = useState<Recording | null>(null)
  const running = useRef<Recording | null>(null)
  useEffect(() => () => running.current?.stop(), [])

  const begin = async () => {
    const begun = platform.record(limits.voiceSeconds)
    running.current = begun
    setRecording(begun)
    const said = await begun.done
    running.current = null
    setRecording(null)
    if (!said) return showNote(words.noVoice, words.noVoiceTodo)
    change({ voice: { ...said, local: await platform.keepFile(said.local) } })
  }
  const remove = () => {
    if (draft.voice) platform.dropFile(draft.voice.local)
    change({ voice: null })
  }
  return (
    <Field label={words.voice} note={draft.voice || recording ? '' : words.voiceHint}>
      {recording && (
        <Button look='danger' icon='time' onTap={recording.stop}>
          {words.stopVoice}
        </Button>
      )}
      {!recording && !draft.voice && (
        <Button look='plain' icon='voice' onTap={begin}>
          {words.beginVoice}
        </Button>
      )}
      {!recording && draft.voice && (
        <View className={styles.row}>
          <PlayButton seconds={draft.voice.seconds} source={async () => draft.voice?.local ?? ''} />
          <Button small look='danger' onTap={remove}>
            {words.againVoice}
          </Button>
        </View>
      )}
    </Field>
  )
}
