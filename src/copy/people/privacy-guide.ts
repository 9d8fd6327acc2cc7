import { type Interface, interfaces } from '../../domain/privacy/interfaces'
import { type Datum, data, rowsWhere, table } from '../../domain/privacy/table'
import { datumWords, interfaceWords, keptWords, leavingWords, viewersWords } from './privacy'

/** Who answers for the data; what is not given stands as a blank to be filled in. */
export type GuideContact = { company: string; contact: string }

type Declared = keyof typeof interfaceWords

const isDeclared = (one: Interface): one is Declared => one in interfaceWords

const byInterface = (one: Declared): string => {
  const { info, api, why } = interfaceWords[one]
  const whys = rowsWhere((row) => row.from.includes(one)).map((datum) => datumWords[datum].why)
  return `- 收集你的**${info}**（\`${api}\`），用于：${[...new Set(why ? [why] : whys)].join('；')}。`
}

const typed = (datum: Datum): string => {
  const { name, why } = datumWords[datum]
  return `- 收集你填写的**${name}**${table[datum].sensitive ? '（敏感个人信息，单独征得同意）' : ''}，用于：${why}。`
}

const line = (datum: Datum): string => {
  const row = table[datum]
  return `| ${datumWords[datum].name} | ${viewersWords(row) || '系统使用，不展示'} | ${keptWords(row)} | ${leavingWords[row.onLeaving]} |`
}

/** The text for 用户隐私保护指引 in WeChat's console, from the privacy table; a test compares it with docs. */
export const privacyGuide = ({ company, contact }: GuideContact): string =>
  [
    '# 用户隐私保护指引',
    '',
    '> 由 `src/domain/privacy/table.ts` 生成（`npm run privacy:guide`），逐条填入微信公众平台“用户隐私保护指引”。',
    '',
    `本指引由${company}（以下称“物业”）为小程序“安居”制定。物业只处理实现服务所必需的个人信息。`,
    '',
    '## 一、处理的信息和用途',
    '',
    '通过微信接口收集（须在平台逐项声明）：',
    '',
    ...interfaces.filter(isDeclared).map(byInterface),
    '',
    '你自己填写，或由物业根据你的告知登记：',
    '',
    ...rowsWhere((row) => row.from.includes('form')).map(typed),
    '',
    '登录时由微信提供 OpenID，用于识别账号，不作其他用途。',
    '',
    '## 二、存储期限',
    '',
    '存储在中国境内的微信云开发环境。下列期限到期后由系统自动清除；其中工单的经过和时间（不含姓名、文字和照片）作为服务记录保留。',
    '',
    '| 信息 | 谁能看到 | 存储期限 | 注销账号时 |',
    '| --- | --- | --- | --- |',
    ...data.map(line),
    '',
    '## 三、使用和安全',
    '',
    '- 手机号平时只显示前三位和后四位。工作人员说明用途后才能看到完整号码，每次查看都会先留下记录，你可以在“我的”－“我的信息与隐私”－“谁看过我的完整信息”里查到。',
    '- 身份证号加密保存（AES-256-GCM），界面只显示后四位。',
    '- 照片和证件是私有文件，只有相关人员能通过限时链接打开。',
    '- 不向第三方提供个人信息，不用于广告；法律要求的除外。',
    '',
    '## 四、你的权利',
    '',
    '- 查阅、复制：小程序“我的”－“我的信息与隐私”，可查看并“导出我的信息”。',
    '- 更正、补充：同一页面“填写或修改”。',
    '- 删除、撤回同意、注销：同一页面“从档案中删除身份证号”“注销账号”，立即生效。',
    `- 也可以联系${company}：${contact}。物业在 15 个工作日内答复。`,
    '',
  ].join('\n')

export const blanks: GuideContact = { company: '〔物业公司全称〕', contact: '〔电话、邮箱〕' }
