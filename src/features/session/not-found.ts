import type Taro from '@tarojs/taro'
import { pageNow } from '@/contract/moved-pages'
import { go } from '@/lib/go'

type Missing = Pick<Taro.PageNotFoundObject, 'path' | 'query'>

// WeChat hands over what stood behind the path as it was written.
const queryOf = (query: Missing['query']): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

/** A push or a bookmark from before opens a page that is gone: the one that took its place, or home. */
export const openInstead = ({ path, query }: Missing): void => {
  const page = pageNow(path)
  if (page === path) go.home()
  else go.instead(Object.keys(query).length ? `${page}?${queryOf(query)}` : page)
}
