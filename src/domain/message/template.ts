/** The subscription templates that the product asks for, by what they are about (G1); `notice` carries broadcasts. */
export const templateKeys = ['progress', 'confirm', 'work', 'alert', 'notice'] as const
export type TemplateKey = (typeof templateKeys)[number]

/** The templates that staff or residents are asked for; WeChat takes three at a time on any phone. */
export const templatesFor = (isStaff: boolean): TemplateKey[] => [
  ...(isStaff ? (['work', 'alert'] as const) : (['progress', 'confirm'] as const)),
  'notice',
]
