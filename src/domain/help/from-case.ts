const mobile = /1[3-9]\d(?:[ -]?\d{4}){2}/g

/** A text without the people, homes and mobile numbers of the case it comes from; `instead` stands in their place. */
export const withoutPersons = (text: string, names: readonly string[], instead: string): string =>
  [...names]
    .filter((name) => name.trim().length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.split(name).join(instead), text.replace(mobile, instead))
