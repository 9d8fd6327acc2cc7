/**
 * Pages that people open WeChat with: their skeletons stand in the templates already, so that the first paint does not
 * wait for the first render. What it gains: `npm run bench:paint`.
 */
const pages = ['pages/home/index', 'pages/work/index', 'case/index']

/** Taro writes the short names of attributes, which mean something in its own templates only. */
const shortNames = / p\d+="[^"]*"/g

const transformXML = (_data: unknown, { path }: { path: string }, xml: string): string => {
  const clean = xml.replace(shortNames, '')
  if (/undefined|\[object/.test(clean)) throw new Error(`${path} is prerendered with a hole in it: ${clean}`)
  return clean
}

/** A page that counts the seconds would keep the build from ending. */
const mock = { setInterval: () => 0 }

export const prerender = { include: pages, mock, transformXML }
