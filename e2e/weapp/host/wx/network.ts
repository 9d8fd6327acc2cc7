import { fake, type Wx } from './fake'

type Told = WechatMiniprogram.OnNetworkStatusChangeListenerResult

let isConnected = true
const hears = new Set<(told: Told) => void>()
const networkType = (): 'wifi' | 'none' => (isConnected ? 'wifi' : 'none')

for (const [name, connected] of [
  ['online', true],
  ['offline', false],
] as const) {
  addEventListener(name, () => {
    isConnected = connected
    for (const hear of hears) hear({ isConnected, networkType: networkType() })
  })
}

/** Whether the phone has a network, and when it comes and goes. */
export const network = {
  getNetworkType: fake('getNetworkType', () => ({
    networkType: networkType(),
    signalStrength: 0,
    hasSystemProxy: false,
    weakNet: false,
  })),
  onNetworkStatusChange: (hear) => void hears.add(hear),
} satisfies Partial<Wx>
