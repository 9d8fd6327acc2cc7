/** Whether a number can be called in China: a mobile one, or one of a house with its area code. */
export const isPhone = (phone: string): boolean => /^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(phone.replace(/\s/g, ''))
