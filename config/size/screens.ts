import budgets from '../budgets.json'

/** What one page needs, on a phone that opens the app there. */
export type Weight = {
  page: string
  who: string
  /** Bytes handed to the framework until the first screen stood, and with the rows that follow below it. */
  firstBytes: number
  bytes: number
  nodes: number
  /** From the opening of the page to its first nodes, in milliseconds. */
  firstMs: number
}

const bytesFor = ({ page }: Weight): number =>
  page === 'pages/home/index' ? budgets.homeSetDataBytes : budgets.pageSetDataBytes

/** What is over its budget, in words. */
export const overBudget = (weights: Weight[]): string[] =>
  weights.flatMap((weight) => [
    ...(weight.firstBytes > bytesFor(weight)
      ? [`${weight.page}: ${weight.firstBytes} B for the first screen, ${bytesFor(weight)} allowed`]
      : []),
    ...(weight.nodes >= budgets.pageNodes
      ? [`${weight.page}: ${weight.nodes} nodes, fewer than ${budgets.pageNodes} allowed`]
      : []),
  ])

const line = (weight: Weight): string => {
  const { page, firstBytes, bytes, nodes, firstMs } = weight
  const share = `${Math.round((100 * firstBytes) / bytesFor(weight))} %`.padStart(5)
  const data = `${String(firstBytes).padStart(6)} of ${String(bytesFor(weight)).padStart(5)} B ${share}`
  const rest = bytes > firstBytes ? `+${bytes - firstBytes} B later` : ''
  return `  ${page.padEnd(34)} ${data} ${rest.padEnd(15)} ${String(nodes).padStart(4)} nodes, first after ${firstMs.toFixed(0)} ms`
}

/** The table, with the page that has most nodes named. */
export function describeScreens(weights: Weight[]): string[] {
  const [worst] = [...weights].sort((a, b) => b.nodes - a.nodes)
  if (!worst) return ['  no page was weighed']
  return [
    '  First screens on WeChat’s component framework, setData:',
    ...weights.map(line),
    `  most nodes: ${worst.page}, ${worst.nodes} (fewer than ${budgets.pageNodes} allowed)`,
  ]
}
