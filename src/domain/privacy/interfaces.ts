/** Interfaces of WeChat that give personal data, by the names of its privacy console; `form` is what a person types. */
export const interfaces = [
  'login',
  'getPhoneNumber',
  'chooseMedia',
  'getRecorderManager',
  'getLocation',
  'requestSubscribeMessage',
  'chooseMessageFile',
  'setClipboardData',
  'form',
] as const
export type Interface = (typeof interfaces)[number]
