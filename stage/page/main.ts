import type { StageState } from '../state'
import { ask } from './ask'
import { showBill } from './bill'
import { ClockBar } from './clock-bar'
import { byId } from './element'
import { PhoneColumn } from './phone-column'
import { whenReady } from './preparing'

const stopped = '演示已停止，请在终端重新运行 npm start。'
const PHONE = { width: 375, height: 812 }

/** Phones keep their own size inside and are drawn as large as the window allows. */
function fitPhones(): void {
  const wide = (byId('phones').clientWidth / 3 - 56) / PHONE.width
  const high = (innerHeight - 330) / PHONE.height
  const scale = Math.min(1, Math.max(0.62, Math.min(wide, high)))
  document.documentElement.style.setProperty('--scale', scale.toFixed(3))
}

async function main(): Promise<void> {
  const [first, choices] = await Promise.all([whenReady(), ask.choices()])
  const show = (state: StageState) => {
    clock.show(state)
    showBill(state.bill)
    for (const [index, column] of columns.entries()) {
      const phone = state.phones[index]
      if (phone) column.show(phone, state.now)
    }
  }
  const clock = new ClockBar(async (ms) => show(await ask.advance(ms)))
  const columns = first.phones.map((phone, index) => new PhoneColumn(index, phone.origin, choices, phone, show))
  fitPhones()
  addEventListener('resize', fitPhones)
  show(first)
  const watch = async () => {
    await ask.state().then(
      (answer) => ('preparing' in answer ? location.reload() : show(answer)),
      () => {
        byId('next').textContent = stopped
      },
    )
    setTimeout(watch, 1000)
  }
  setTimeout(watch, 1000)
}

main().catch(() => {
  byId('preparing').textContent = stopped
})
