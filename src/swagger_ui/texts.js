// All texts of the page, in each language. Keys are those of `data-text` in index.html.

const english = {
  title: 'OBP mock: try the Open Bank Project API',
  language: 'Language',
  version: 'Version',
  versionHint: 'The version is the prefix of the paths: /obp/VERSION/… A newer version also serves most older operations.',
  tag: 'Tag',
  count: (name, number) => `${name} (${number})`,
  control: 'Mock control',
  controlHint: 'The operations of the mock itself. They are not part of the Open Bank Project.',
  download: 'Download this tag',
  downloadVersion: 'Download all tags',
  downloadWhole: 'Download all versions',
  login: 'Log in',
  logout: 'Log out',
  loginHint:
    'Most operations need a token. Give a user, the password and the consumer key of an application: the page calls ' +
    'POST /my/logins/direct on this server and puts the token into Swagger UI, which then sends it as the header ' +
    '“DirectLogin: token=…” with every call. If you have a token already, use the Authorize button below instead and ' +
    'type “token=” and the token.',
  username: 'User name',
  password: 'Password',
  consumerKey: 'Consumer key',
  loginDone: (name) => `Logged in as ${name}. The token is sent with every call from this page.`,
  loginFailed: (status, message) => `The login was refused with ${status}: ${message}`,
  loginImpossible: (reason) => `The login could not be sent: ${reason}`,
  loggedOut: 'Logged out. No token is sent any more.',
  about: 'About this API',
  answerWith: 'Answer with',
  answerAsUsual: 'whatever the request leads to',
  noDocument: (reason) => `The list of documents could not be read: ${reason}`,
};

const chinese = {
  title: 'OBP 模拟服务器：试用 Open Bank Project API',
  language: '语言',
  version: '版本',
  versionHint: '版本即路径的前缀：/obp/版本/… 较新的版本也提供大多数旧接口。',
  tag: '标签',
  count: (name, number) => `${name}（${number}）`,
  control: '模拟器控制',
  controlHint: '模拟服务器自身的接口，不属于 Open Bank Project。',
  download: '下载此标签',
  downloadVersion: '下载全部标签',
  downloadWhole: '下载全部版本',
  login: '登录',
  logout: '退出登录',
  loginHint:
    '大多数接口需要令牌。请填写用户名、密码和应用的消费者密钥：页面会调用本服务器的 POST /my/logins/direct，' +
    '并把所得令牌交给 Swagger UI，此后每次调用都会带上请求头“DirectLogin: token=…”。' +
    '如果已有令牌，也可点击下方的 Authorize 按钮，填入“token=”加令牌。',
  username: '用户名',
  password: '密码',
  consumerKey: '消费者密钥',
  loginDone: (name) => `已登录为 ${name}。此页面的每次调用都会带上令牌。`,
  loginFailed: (status, message) => `登录被拒绝，状态码 ${status}：${message}`,
  loginImpossible: (reason) => `无法发送登录请求：${reason}`,
  loggedOut: '已退出登录，不再发送令牌。',
  about: '关于此 API',
  answerWith: '返回示例',
  answerAsUsual: '按请求正常应答',
  noDocument: (reason) => `无法读取文档列表：${reason}`,
};

export const texts = { en: english, zh: chinese };

/** Writes the texts of a language into every element that names one. */
export function translate(language) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = texts[language].title;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = texts[language][element.dataset.text];
  }
}
