/** A number as it is read: 021-55550000, 400-820-8820; a mobile one and others stay as they are stored. */
export const sayPhone = (phone: string): string =>
  phone
    .replace(/^(01\d|02\d)(\d{7,8})$/, '$1-$2')
    .replace(/^(0[3-9]\d{2})(\d{7,8})$/, '$1-$2')
    .replace(/^([48]00)(\d{3})(\d{4})$/, '$1-$2-$3')
