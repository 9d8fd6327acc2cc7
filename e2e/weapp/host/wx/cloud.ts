import { fileOf } from '../files'
import { asked, inTurn } from '../quiet'
import { forgetTap } from '../tap'
import { answer, Refused, type Wx } from './fake'

type Answer = {
  result?: Record<string, unknown>
  fileID?: string
  errCode?: number
  errMsg?: string
  requestID?: string
}

async function post(path: string, body: BodyInit, type: string): Promise<Answer> {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': type }, body }).catch(() => {
    throw new Refused('Error: errCode: -601034 | request:fail', -601034)
  })
  const answer: Answer = await response.json().catch(() => ({}))
  if (answer.errMsg && answer.errCode) throw new Refused(answer.errMsg.replace(/^.*?fail /, ''), answer.errCode)
  if (!response.ok) throw new Refused(`request:fail ${response.status}`, -601002)
  return answer
}

let ready = false
const checkReady = () => {
  if (!ready) throw new Refused('Cloud API is not enabled, please call wx.cloud.init first')
}

async function callFunction({ name, data = {} }: ICloud.CallFunctionParam): Promise<object> {
  forgetTap()
  checkReady()
  const { result, requestID } = await asked(inTurn(post('/call', JSON.stringify({ name, data }), 'application/json')))
  return { result, requestID }
}

type Hears = (told: { progress: number }) => void

async function uploadFile({ cloudPath, filePath }: ICloud.UploadFileParam, hears: Hears[]): Promise<object> {
  checkReady()
  const file = fileOf(filePath)
  if (!file) throw new Refused(`file doesn't exist ${filePath}`)
  const tell = (progress: number) => {
    for (const hear of hears) hear({ progress })
  }
  tell(50)
  const { fileID } = await post(`/upload?path=${encodeURIComponent(cloudPath)}`, file, file.type)
  tell(100)
  return { fileID, statusCode: 204 }
}

/** A promise without callbacks; with them the task of the upload, which tells how far it is. */
function upload(option: ICloud.UploadFileParam) {
  const hears: Hears[] = []
  const promised = answer('cloud.uploadFile', option as object, () => uploadFile(option, hears))
  return promised ?? { onProgressUpdate: (hear: Hears) => hears.push(hear) }
}

type Cloud = Pick<Wx['cloud'], 'init' | 'callFunction' | 'uploadFile'>

/** wx.cloud of a person's phone: the host's server adds whose it is and hands on to the local cloud. */
export const cloud = {
  init: () => {
    ready = true
  },
  callFunction: (option: ICloud.CallFunctionParam) =>
    answer('cloud.callFunction', option as object, () => callFunction(option)),
  uploadFile: upload,
} as unknown as Cloud
