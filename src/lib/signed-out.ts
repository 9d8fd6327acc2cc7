import Taro from '@tarojs/taro'

const STORED = 'signed-out'

/** Whether the person has signed out on this phone: nothing is asked in his name until he comes back. */
export const signedOut = {
  is: (): boolean => Taro.getStorageSync<boolean | ''>(STORED) === true,
  leave: (): void => Taro.setStorageSync(STORED, true),
  comeBack: (): void => Taro.removeStorageSync(STORED),
}
