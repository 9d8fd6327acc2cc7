import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blanks, privacyGuide } from '../src/copy/people/privacy-guide'
import { root } from './inputs'

/** npm run privacy:guide [company contact]: writes docs/privacy-guide.md, or prints it filled in for WeChat's console. */
const [company, contact] = process.argv.slice(2)
if (company && contact) console.log(privacyGuide({ company, contact }))
else writeFileSync(join(root, 'docs/privacy-guide.md'), privacyGuide(blanks))
