import { HOUR, SECOND } from '@/domain/kernel/time'
import { heardFromServer, onClockSet, serverNow } from './server-clock'

const off = () => serverNow() - Date.now()

test('whoever shows times hears at once that the phone’s clock is off, and nothing of what a reply takes on its way', () => {
  const said: number[] = []
  const stop = onClockSet(() => said.push(off()))
  heardFromServer(Date.now() + 3 * HOUR, Date.now())
  expect(said).toHaveLength(1)
  expect(Math.abs((said[0] ?? 0) - 3 * HOUR)).toBeLessThan(SECOND)

  heardFromServer(Date.now() + 3 * HOUR, Date.now() - 40)
  expect(said).toHaveLength(1)

  stop()
  heardFromServer(Date.now(), Date.now())
  expect(said).toHaveLength(1)
  expect(Math.abs(off())).toBeLessThan(SECOND)
})

test('half of what a reply takes is the way back', () => {
  heardFromServer(Date.now() + HOUR, Date.now() - 20 * SECOND)
  expect(Math.abs(off() - HOUR - 10 * SECOND)).toBeLessThan(SECOND)
})
