import { isRefused } from './refused'

test.each([
  'getLocation:fail auth deny',
  'getLocation:fail:auth denied',
  'getLocation:fail authorize no response',
  'getLocation:fail:system permission denied',
  'operateRecorder:fail auth deny',
  'chooseMedia:fail:no permission',
])('%s is a refusal', (errMsg) => expect(isRefused({ errMsg })).toBe(true))

test.each(['chooseMedia:fail cancel', 'getLocation:fail timeout', 'operateRecorder:fail recorder not start', ''])(
  '%s is none',
  (errMsg) => expect(isRefused({ errMsg })).toBe(false),
)
