// The picker: which document Swagger UI shows. The choice stands in the address, so that it can be shared.

import { prepareLogin } from './login.js';
import { answerWithExample } from './plugin.js';
import { localResolver } from './resolver.js';
import { texts, translate } from './texts.js';

/** The value of the tag picker that stands for the document of the mock's own operations. */
const CONTROL = 'mock-control';
/** The tag to begin with. */
const FIRST_TAG = 'Customer';

const byId = (id) => document.getElementById(id);
const pickers = { lang: byId('lang'), version: byId('version'), tag: byId('tag') };

/** The choice of the moment: {lang, version, tag}. */
let choice;
const text = () => texts[choice.lang];

/** The choice that the page's address names, with defaults for what it leaves open or gets wrong. */
function readAddress(choices) {
  const asked = new URLSearchParams(location.search);
  const known = (name, values, fallback) => (values.includes(asked.get(name)) ? asked.get(name) : fallback);
  const tags = choices.tags.map((tag) => tag.name);
  const lang = /^zh/i.test(asked.get('lang') ?? navigator.language) ? 'zh' : 'en';
  return {
    lang,
    version: known('version', choices.versions, choices.versions[0]),
    tag: known('tag', [...tags, ...(choices.control ? [CONTROL] : [])], tags.includes(FIRST_TAG) ? FIRST_TAG : tags[0]),
  };
}

/** Puts the choice into the page's address. */
function writeAddress() {
  history.replaceState(null, '', `?${new URLSearchParams(choice)}`);
}

/** The address of the chosen document. */
function documentAddress(choices, format = 'json', more = {}) {
  if (choice.tag === CONTROL) return choices.control;
  return `/openapi.${format}?${query({ tag: choice.tag, ...more })}`;
}

/** A query with language and version of the choice. */
function query(more) {
  return new URLSearchParams({ lang: choice.lang, version: choice.version, ...more });
}

/** Fills a picker with [value, label, disabled] and selects one. */
function fill(picker, options, value) {
  picker.replaceChildren(
    ...options.map(([key, label, disabled = false]) => {
      const option = new Option(label, key, false, key === value);
      option.disabled = disabled;
      return option;
    }),
  );
}

/** Writes the picker's texts, options and links for the choice of the moment. */
function show(choices) {
  translate(choice.lang);
  const languages = choices.languages.map(({ code, name }) => [code, name]);
  fill(pickers.lang, languages, choice.lang);
  const versions = choices.versions.map((version) => [version, version]);
  fill(pickers.version, versions, choice.version);
  const number = (tag) => tag.operations[choice.version];
  const tags = choices.tags.map((tag) => [tag.name, text().count(tag.name, number(tag)), number(tag) === 0]);
  const control = choices.control ? [[CONTROL, text().control]] : [];
  fill(pickers.tag, [...tags, ...control], choice.tag);

  pickers.version.disabled = choice.tag === CONTROL;
  const tag = choices.tags.find(({ name }) => name === choice.tag);
  byId('tag-hint').textContent = choice.tag === CONTROL ? text().controlHint : tag?.title[choice.lang] ?? '';
  for (const format of ['json', 'yaml']) {
    const link = byId(`download-${format}`);
    link.href = documentAddress(choices, format, { download: 'true' });
    link.hidden = choice.tag === CONTROL && format === 'yaml';
    // Too large to be shown in the page.
    byId(`version-${format}`).href = `/openapi.${format}?${query({ download: 'true' })}`;
    byId(`whole-${format}`).href = `/openapi.${format}?lang=${choice.lang}&download=true`;
  }
}

/** Whether the document of the mock's own operations is really there. */
async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

async function start() {
  const response = await fetch('choices.json');
  const choices = await response.json();
  if (!response.ok) throw new Error(choices.message);
  if (choices.control && !(await answers(choices.control))) choices.control = null;
  choice = readAddress(choices);
  show(choices);
  writeAddress();

  const { plugin, interceptor } = answerWithExample(text);
  const login = prepareLogin(() => window.ui, text);
  window.ui = window.SwaggerUIBundle({
    dom_id: '#swagger-ui',
    url: documentAddress(choices),
    layout: 'BaseLayout',
    plugins: [plugin, localResolver],
    requestInterceptor: interceptor,
    onComplete: login.loaded,
    validatorUrl: null,
    deepLinking: false,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
  });

  byId('picker').addEventListener('change', ({ target }) => {
    choice = { ...choice, [target.name]: target.value };
    show(choices);
    writeAddress();
    login.translated();
    const address = documentAddress(choices);
    window.ui.specActions.updateUrl(address);
    window.ui.specActions.download(address);
  });
}

start().catch((error) => {
  const language = /^zh/i.test(navigator.language) ? 'zh' : 'en';
  byId('login-state').className = 'failed';
  byId('login-state').textContent = texts[language].noDocument(error.message);
});
