import { Canvas, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/input/button'
import { Field } from '@/components/input/field'
import { signWords as words } from '@/copy/case/investigation'
import { platform } from '@/lib/platform/platform'
import type { Pad } from '@/lib/signature/pad'
import styles from './sign.module.scss'

const ID = 'signature'

/** Taro's types do not know it of a canvas; its templates let it through, see spoken.json. */
const spoken = { ariaRole: 'img', ariaLabel: words.label }

/** Whether something was signed, the pad to sign on, and the signature as a picture on the phone. */
export function useSignature(text: string) {
  const [pad] = useState<Pad>(() => platform.pad(ID))
  const [inked, setInked] = useState(false)
  useEffect(() => pad.open(setInked), [pad])
  const field = (
    <Field label={words.label}>
      <View className={styles.text}>{words.under}</View>
      <View className={styles.text}>{text}</View>
      <Canvas id={ID} canvasId={ID} type='2d' disableScroll className={styles.pad} {...spoken} {...pad.touches} />
      {inked && (
        <Button look='plain' small onTap={pad.clear}>
          {words.clear}
        </Button>
      )}
    </Field>
  )
  return { inked, field, picture: pad.picture }
}
