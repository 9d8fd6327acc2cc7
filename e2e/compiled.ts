import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const gate = join(__dirname, 'gate')

/** What WeChat's compilers say about a folder, in a process of their own. */
export function compile(folder: string): Promise<{ files: number; problems: string[] }> {
  if (!existsSync(join(gate, 'node_modules'))) throw new Error('The compilers are not installed: run npm test once')
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['compile.cjs', folder], { cwd: gate, maxBuffer: 1e8 }, (_, output, complaint) => {
      const answer = output.trim().split('\n').at(-1) ?? ''
      if (answer.startsWith('{')) resolve(JSON.parse(answer))
      else reject(new Error(`The compilers gave no answer.\n${output}\n${complaint}`))
    })
  })
}
