import { randomBytes } from 'node:crypto'
import { codeFromKey } from '../cloudfunctions/platform/ids'
import { welcomeWords } from '../src/copy/tabs/home'

const code = codeFromKey('set-up', randomBytes(16).toString('hex'))

// The code is shown in two groups to be read out; spaces and case do not matter when it is typed.
console.log(`Settings of a new installation, made just now and kept nowhere. Enter them as environment variables of the
cloud functions api, clock and events:

  SET_UP_CODE=${code}
  IDENTITY_KEY=${randomBytes(32).toString('base64')}

Then the first manager opens the mini-program, taps ${welcomeWords.install} and types the code ${code.slice(0, 4)} ${code.slice(4)}. It works once; the
setting can be taken out afterwards. IDENTITY_KEY seals identity numbers: keep it safe, without it they cannot be read.`)
