/** An invitation code as people read it out or copy it: spaces, dashes and small letters do not matter. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase()

export const isCode = (code: string): boolean => /^[2-9A-Z]{8}$/.test(code)
