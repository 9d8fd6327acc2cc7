import Taro from '@tarojs/taro'
import { create } from 'zustand'

const STORED = 'large-text'

/** Large-text mode (关怀模式): one switch, remembered on this phone. */
export const useLargeText = create<{ large: boolean; setLarge: (large: boolean) => void }>((set) => ({
  large: Taro.getStorageSync<boolean | ''>(STORED) === true,
  setLarge: (large) => {
    Taro.setStorageSync(STORED, large)
    set({ large })
  },
}))
