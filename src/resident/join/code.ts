/** Whether a code in its normal form can be one of an invitation. */
export const isCode = (code: string): boolean => /^[2-9A-Z]{8}$/.test(code)
