import { useState } from 'react'
import { TextArea } from '@/components/field'

type Words = { label: string; placeholder: string }

/** One text of a sheet: what stands in it, trimmed, and its field. */
export function useSaid({ label, placeholder }: Words, most: number) {
  const [value, setValue] = useState('')
  const field = (
    <TextArea inSheet label={label} value={value} most={most} placeholder={placeholder} onChange={setValue} />
  )
  return { said: value.trim(), field }
}
