import { useState } from 'react'

/** Rows of one form: each can be changed or taken out, and an empty one added. */
export function useRows<Row>(empty: Row, first: Row[] = []) {
  const [rows, setRows] = useState(first)
  return {
    rows,
    add: () => setRows((before) => [...before, empty]),
    change: (at: number, change: Partial<Row>) =>
      setRows((before) => before.map((row, index) => (index === at ? { ...row, ...change } : row))),
    remove: (at: number) => setRows((before) => before.filter((_, index) => index !== at)),
  }
}
