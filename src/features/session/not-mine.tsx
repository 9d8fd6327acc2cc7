import { Button } from '@/components/input/button'
import { Panel } from '@/components/layout/empty-state'
import type { Reason } from '@/contract'
import { common } from '@/copy/common'
import { errorText } from '@/copy/errors'
import { go } from '@/lib/go'

/** A page that was opened by somebody whose business it is not, with the server's own words. */
export function NotMine({ reason }: { reason: Reason }) {
  const { what, todo } = errorText({ code: 'FORBIDDEN', reason })
  return <Panel icon='locked' what={what} todo={todo} step={<Button onTap={go.back}>{common.back}</Button>} />
}
