import Taro from '@tarojs/taro'

/** What this phone itself keeps of records, whatever the server says of them later; the oldest are forgotten first. */
export const rememberedIn = <Kept>(place: string, most: number) => {
  const all = () => Taro.getStorageSync<[string, Kept][] | ''>(place) || []
  return {
    recall: (id: string): Kept | null => all().find(([known]) => known === id)?.[1] ?? null,
    /** What is known already stays as it was first seen, unless it is replaced on purpose. */
    keep: (id: string, kept: Kept): void =>
      Taro.setStorageSync(place, [...all().filter(([known]) => known !== id), [id, kept]].slice(-most)),
  }
}
