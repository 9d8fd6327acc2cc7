import { useShareAppMessage } from '@tarojs/taro'
import { codeWords } from '@/copy/people/household'
import { titles } from '@/copy/shell'

type Tapped = { dataset?: { code?: string; label?: string } }

/** What is handed on in a chat: the page that takes the code of the button that was tapped. */
export function useShareInvitation(): void {
  useShareAppMessage(({ from, target }) => {
    const { code, label } = (target as Tapped | undefined)?.dataset ?? {}
    if (from !== 'button' || !code) return { title: titles.home, path: 'pages/home/index' }
    return { title: codeWords.shareTitle(label ?? titles.home), path: `resident/join/index?code=${code}` }
  })
}
