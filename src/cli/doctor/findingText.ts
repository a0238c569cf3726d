import type { Language } from '../../domain/language.ts';
import type { Finding } from './finding.ts';

type FindingOfCode = { readonly [Code in Finding['code']]: Extract<Finding, { code: Code }> };
type Words = { readonly [Code in Finding['code']]: (finding: FindingOfCode[Code]) => string };

const chinese: Words = {
  'no-manifest': () => '不是 Office 加载项的清单（OfficeApp）',
  'not-https': () => 'Office 只接受 https 地址',
  certificate: (finding) =>
    `证书不被信任（${finding.error}）；请用系统信任的机构签发、域名相符且未过期的证书，单位自建机构用 --authority 指明`,
  'no-answer': (finding) => `没有应答（${finding.error}）；请检查域名、端口与防火墙`,
  status: (finding) =>
    finding.location === undefined
      ? `服务器答 ${finding.status}；请补上文件，不要求登录`
      : `服务器转到 ${finding.location}（${finding.status}）；请让清单直接写最终地址`,
  'content-type': (finding) =>
    `类型是 ${finding.type === '' ? '空' : finding.type}，应为 ${finding.wanted}`,
  'not-json': () => '内容不是 JSON（可能是登录页或出错页）',
  'no-cors': () =>
    '缺少 Access-Control-Allow-Origin: *；网页版 Excel 读不到它，所有公式都是 #NAME?',
  'no-framing': (finding) =>
    `不许网页版 Excel 嵌入（${finding.header}）；请用 dist 中的 frame-ancestors`,
  'icon-cached': (finding) =>
    `图标不许缓存（Cache-Control: ${finding.value}），Office 会改用通用图标；请去掉这一响应头`,
  'page-cached': (finding) =>
    `页面应以 Cache-Control: no-cache 发送，现为“${finding.value}”；否则旧页面会用到新版本发布之后`,
  'icon-size': (finding) => `图标是 ${finding.size}，应为 ${finding.wanted}×${finding.wanted}`,
  empty: () => '文件是空的',
  version: (finding) =>
    `清单版本 ${finding.manifest} 与服务器上的 ${finding.release} 不符；请把 dist 整个部署，并在管理中心更新清单`,
  build: (finding) =>
    `页面属于 ${finding.page === '' ? '未注明的版本' : finding.page}，release.json 是 ${finding.release}；请把 dist 整个部署，并清空中间缓存`,
};

const english: Words = {
  'no-manifest': () => 'is no manifest of an Office add-in (OfficeApp)',
  'not-https': () => 'Office takes https addresses only',
  certificate: (finding) =>
    `its certificate is not trusted (${finding.error}): use one of an authority that systems trust, for this name and not expired; name an authority of your own with --authority`,
  'no-answer': (finding) => `does not answer (${finding.error}): check name, port and firewall`,
  status: (finding) =>
    finding.location === undefined
      ? `the server answers ${finding.status}: put the file there, without a sign-in`
      : `the server leads on to ${finding.location} (${finding.status}): let the manifest name the last address`,
  'content-type': (finding) =>
    `comes as ${finding.type === '' ? 'nothing' : finding.type}, should be ${finding.wanted}`,
  'not-json': () => 'is no JSON (perhaps a page for signing in, or of an error)',
  'no-cors': () =>
    'lacks Access-Control-Allow-Origin: *; Excel on the web cannot read it, and every formula is #NAME?',
  'no-framing': (finding) =>
    `Excel on the web may not frame it (${finding.header}): use the frame-ancestors in dist`,
  'icon-cached': (finding) =>
    `the icon may not be stored (Cache-Control: ${finding.value}), so Office shows a generic one: leave that header out`,
  'page-cached': (finding) =>
    `should be sent with Cache-Control: no-cache, not “${finding.value}”: an old page outlives the next release`,
  'icon-size': (finding) =>
    `the icon is ${finding.size}, should be ${finding.wanted}×${finding.wanted}`,
  empty: () => 'the file is empty',
  version: (finding) =>
    `the manifest of ${finding.manifest} does not fit ${finding.release} on the server: deploy dist as a whole and update the manifest in the admin center`,
  build: (finding) =>
    `the page is of ${finding.page === '' ? 'no known build' : finding.page}, release.json of ${finding.release}: deploy dist as a whole and clear caches in between`,
};

const words: Readonly<Record<Language, Words>> = { 'zh-CN': chinese, 'en-US': english };

/** What is wrong with an address and what to do, in one line. */
export function findingText(finding: Finding, language: Language): string {
  return `${finding.address}\t${write(words[language], finding)}`;
}

/** The compiler follows a finding to the entry of its own code only through a type parameter. */
function write<Code extends Finding['code']>(
  table: Pick<Words, Code>,
  finding: FindingOfCode[Code],
): string {
  const code: Code = finding.code;
  return table[code](finding);
}
