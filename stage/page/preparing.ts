import type { StageState } from '../state'
import { ask } from './ask'
import { byId, element } from './element'

const storyWords = (day: number | null, days: number): string =>
  day === null
    ? `这 ${days} 天的故事讲完了`
    : day === 0
      ? '住户正在入住，员工正在到岗 …'
      : `正在讲述这 ${days} 天：第 ${Math.min(day, days)} 天 …`

const appWords = (app: boolean): string => (app ? '三部手机的页面做好了' : '正在制作三部手机的页面 …')

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Shows how far the stage is until its phones are open; resolves with what they show first. */
export async function whenReady(): Promise<StageState> {
  const place = byId('preparing')
  const told = element('progress', '')
  const [story, app] = [element('p', ''), element('p', '')]
  for (;;) {
    const answer = await ask.state()
    if (!('preparing' in answer)) {
      document.body.classList.remove('early')
      place.replaceChildren()
      return answer
    }
    const { day, days, app: built } = answer.preparing
    story.textContent = storyWords(day, days)
    app.textContent = appWords(built)
    told.max = days
    told.value = day ?? days
    if (!place.hasChildNodes()) {
      place.append(
        element('h2', '', '小区正在准备，好了手机会自己打开'),
        told,
        story,
        app,
        element('small', '', '只有第一次要等，大约半分钟。以后再来，一切都还在。'),
      )
    }
    await pause(400)
  }
}
