import type { Picture } from './camera'

const shown = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const look = `body{margin:24px;font:14px/1.5 system-ui,sans-serif;color:#1b2430;background:#f3f5f8}
section>div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{margin:0;padding:12px;background:#fff;border-radius:8px;max-width:375px}
figure.wrong{outline:2px solid #c0281f} img{display:block;max-width:100%;border:1px solid #e4e8ed}
figcaption,li{font-size:12px} li{color:#c0281f} .frame{position:relative}
mark{position:absolute;background:none;outline:2px solid #c0281f}`

const figure = ({ scene, file, width, height, large, findings }: Picture): string => {
  const marks = findings.map(
    ({ box }) => `<mark style="left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px"></mark>`,
  )
  const list = findings.map(({ rule, what }) => `<li><b>${rule}</b> ${shown(what)}</li>`).join('')
  return `<figure class="${findings.length ? 'wrong' : ''}"><figcaption>${shown(scene.state)}<br>${width} × ${height}${large ? ', large text' : ''}</figcaption>
<div class="frame" style="width:${width}px"><img loading="lazy" src="${file}" alt="" width="${width}">${marks.join('')}</div><ul>${list}</ul></figure>`
}

const byPage = (pictures: Picture[]): Map<string, Picture[]> => {
  const pages = new Map<string, Picture[]>()
  for (const picture of pictures) pages.set(picture.scene.page, [...(pages.get(picture.scene.page) ?? []), picture])
  return pages
}

/** All pictures on one page, by the page of the app, with what is wrong beside each. */
export function album(pictures: Picture[]): string {
  const sections = [...byPage(pictures)].map(
    ([page, some]) =>
      `<section><h2>${shown(page)} (${some.length})</h2><div>${some.map(figure).join('\n')}</div></section>`,
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Gallery</title><style>${look}</style>
<h1>${pictures.length} pictures, ${pictures.flatMap(({ findings }) => findings).length} findings</h1>${sections.join('\n')}</html>`
}

/** The same in figures: a line for each page of the app. */
export function summary(pictures: Picture[]): string {
  const lines = [...byPage(pictures)].map(([page, some]) => {
    const findings = some.flatMap((picture) => picture.findings)
    const kinds = [...new Set(findings.map(({ rule }) => rule))]
    const counted = kinds.map((kind) => `${kind} ${findings.filter(({ rule }) => rule === kind).length}`)
    return `${String(some.length).padStart(5)} ${String(findings.length).padStart(9)}   ${page}  ${counted.join(', ')}`
  })
  return ['pictures  findings   page', ...lines].join('\n')
}
