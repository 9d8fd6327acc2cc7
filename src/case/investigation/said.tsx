import { useState } from 'react'
import { TextArea } from '@/components/input/field'
import { common } from '@/copy/common'

type Words = { label: string; placeholder: string }

/** What stands in place of a text that the reader may not see is nobody's words. */
const notSaid: readonly string[] = [common.held, common.hidden, common.erased]

/** One text of a sheet: what stands in it, trimmed, and its field. It begins with what was written before. */
export function useSaid({ label, placeholder }: Words, most: number, before = '') {
  const [value, setValue] = useState(notSaid.includes(before) ? '' : before)
  const field = (
    <TextArea inSheet label={label} value={value} most={most} placeholder={placeholder} onChange={setValue} />
  )
  return { said: value.trim(), field }
}
