import { contrast } from './contrast'
import { covered } from './covered'
import { cutText } from './cut'
import type { Finding, Wanted } from './finding'
import { sideways } from './sideways'
import { smallTargets } from './small-target'
import { splitHomes } from './split'
import { unnamed } from './unnamed'

declare global {
  // Called by ../look.ts from outside the browser.
  var lookAround: (wanted: Wanted) => Finding[]
}

globalThis.lookAround = (wanted) => [
  ...cutText(),
  ...splitHomes(),
  ...sideways(wanted),
  ...smallTargets(wanted),
  ...contrast(),
  ...covered(),
  ...unnamed(),
]
