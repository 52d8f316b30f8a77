// The page at /swagger-ui/ as a person meets it, in a real browser.
//
// OBP_MOCK_URL names the running mock. OBP_MOCK_USERNAME, OBP_MOCK_PASSWORD and OBP_MOCK_CONSUMER_KEY name who logs in
// there, OBP_MOCK_BROWSER the browser's program.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { chromium } from 'playwright-core';

const {
  OBP_MOCK_URL = 'http://127.0.0.1:8080',
  OBP_MOCK_USERNAME = 'felix.smith',
  OBP_MOCK_PASSWORD = 'Felix-Smith-2023!',
  OBP_MOCK_CONSUMER_KEY = '0ve1ksq0',
  OBP_MOCK_BROWSER = '/usr/bin/chromium',
} = process.env;

/** The longest that the first thing may take to show, in milliseconds. */
const FIRST_PAINT = 1500;

/** The longest that the operations of the largest document may take to show, in milliseconds. */
const ALL_SHOWN = 8000;

/** Paths of the newest version's operations, as the page shows them. */
const CUSTOMERS = '/obp/v5.1.0/banks/{BANK_ID}/customers';
const CUSTOMER = '/obp/v5.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}';

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: OBP_MOCK_BROWSER,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

after(() => browser?.close());

/**
 * Opens the page and notes what goes wrong on it: errors on the console, exceptions, requests that fail or leave the
 * server. An answer with an error status that a test asked for is noted by the browser too; `expected` names those.
 */
async function open(t, query = '', expected = []) {
  const viewport = { width: 1280, height: 1000 };
  const context = await browser.newContext({ baseURL: OBP_MOCK_URL, locale: 'en-GB', viewport });
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => {
    const known = expected.some((status) => message.text().includes(`status of ${status}`));
    if (['error', 'warning'].includes(message.type()) && !known) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const own = request.url().startsWith(OBP_MOCK_URL) || /^(data|blob):/.test(request.url());
    if (!own) troubles.push(`left: ${request.url()}`);
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(troubles, []);
  });
  await page.goto(`/swagger-ui/${query}`);
  await page.locator('.opblock').first().waitFor();
  return page;
}

/** Opens an operation for trying out. */
async function tryOut(page, method, path) {
  const operation = page.locator(`.opblock-${method}`, { has: page.locator(`[data-path="${path}"]`) });
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('.try-out__btn').click();
  return operation;
}

/** Executes an operation; gives the request that left, and status and body as the page shows them. */
async function execute(page, operation) {
  const leaving = page.waitForRequest((request) => request.url().includes('/obp/'));
  await operation.locator('.execute').click();
  const request = await leaving;
  const shown = operation.locator('.live-responses-table .response');
  await shown.waitFor();
  const status = Number.parseInt(await shown.locator('.response-col_status').innerText(), 10);
  const body = await shown.locator('.highlight-code code').first().innerText();
  return { request, status, body: JSON.parse(body) };
}

/** A header of a request as it was sent, with the name as it was spelt. */
async function sent(request, name) {
  return (await request.headersArray()).find((header) => header.name.toLowerCase() === name.toLowerCase());
}

/** The same request without the page. */
async function direct(request) {
  const headers = [];
  for (const name of ['Accept', 'Content-Type', 'DirectLogin', 'Prefer']) {
    const header = await sent(request, name);
    if (header) headers.push([header.name, header.value]);
  }
  const response = await fetch(request.url(), { method: request.method(), headers, body: request.postData() });
  return { status: response.status, body: await response.json() };
}

/** Keeps the shape of a value: what stays the same when an id or a date is made anew. */
function shape(value) {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shape(member)]));
}

async function logIn(page, password = OBP_MOCK_PASSWORD) {
  await page.locator('#login summary').click();
  await page.locator('[name=username]').fill(OBP_MOCK_USERNAME);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=consumer_key]').fill(OBP_MOCK_CONSUMER_KEY);
  await page.locator('#login-form [type=submit]').click();
}

/** What there is to choose from, as the page reads it. */
async function readChoices() {
  return (await fetch(new URL('/swagger-ui/choices.json', OBP_MOCK_URL))).json();
}

/** The options of a picker: {value, label, disabled}. */
function options(page, picker) {
  return page
    .locator(`#${picker} option`)
    .evaluateAll((all) => all.map(({ value, text, disabled }) => ({ value, label: text, disabled })));
}

test('the root leads to the page', async (t) => {
  const page = await open(t);
  await page.goto('/');
  await page.waitForURL('**/swagger-ui/**');
  assert.equal(new URL(page.url()).pathname, '/swagger-ui/');
});

test('the page shows something soon', async (t) => {
  // The best of three: whatever else the machine does can only delay it.
  const paints = [];
  for (let round = 0; round < 3; round++) {
    const page = await open(t);
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime));
  }
  t.diagnostic(`first contentful paint after ${paints.map(Math.round).join(', ')} ms`);
  assert.ok(Math.min(...paints) < FIRST_PAINT, `first contentful paint after ${paints} ms`);
});

test('the page begins with the newest version and customers, and says so in its address', async (t) => {
  const page = await open(t);
  assert.equal(new URL(page.url()).search, '?lang=en&version=v5.1.0&tag=Customer');
  assert.ok(await page.locator(`[data-path="${CUSTOMERS}"]`).first().isVisible());
});

test('both languages show, by address and by picker', async (t) => {
  const english = await open(t, '?lang=en');
  const chinese = await open(t, '?lang=zh');
  const texts = async (page) => ({
    heading: await page.locator('.picker h1').innerText(),
    label: await page.locator('#picker label span').first().innerText(),
    summary: await page.locator('.opblock-summary-description').first().innerText(),
    language: await page.locator('html').getAttribute('lang'),
  });
  const [inEnglish, inChinese] = [await texts(english), await texts(chinese)];
  for (const name of Object.keys(inEnglish)) assert.notEqual(inEnglish[name], inChinese[name], name);
  assert.match(inChinese.heading + inChinese.summary, /\p{Script=Han}/u);

  await english.locator('#lang').selectOption('zh');
  await english.getByText(inChinese.summary, { exact: true }).waitFor();
  assert.deepEqual(await texts(english), inChinese);
  assert.match(english.url(), /lang=zh/);
});

for (const language of ['en', 'zh']) {
  test(`texts in ${language} show as they are meant, not as Markdown`, async (t) => {
    const page = await open(t, `?lang=${language}`);
    await page.locator('details.about summary').click();
    const introduction = page.locator('details.about');
    await introduction.locator('strong').first().waitFor();
    assert.doesNotMatch(await page.locator('body').innerText(), /\*\*/);
    // A line of the source may end after a full stop, and must not leave a blank there.
    assert.doesNotMatch(await introduction.innerText(), /[。；] /);
  });
}

test('version and tag choose the document, and the address can be shared', async (t) => {
  const page = await open(t, '?lang=en');
  await page.locator('#version').selectOption('v4.0.0');
  await page.locator('[data-path^="/obp/v4.0.0/"]').first().waitFor();
  await page.locator('#tag').selectOption('Bank');
  await page.locator('[data-path="/obp/v4.0.0/banks"]').first().waitFor();
  const other = await open(t, new URL(page.url()).search);
  await other.locator('[data-path="/obp/v4.0.0/banks"]').first().waitFor();
  assert.equal(await other.locator('[data-path^="/obp/v5.1.0/"]').count(), 0);

  for (const format of ['json', 'yaml']) {
    const address = await page.locator(`#download-${format}`).getAttribute('href');
    const response = await fetch(new URL(address, OBP_MOCK_URL));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-disposition'), `attachment; filename="obp-v4.0.0-bank-en.${format}"`);
    await response.body.cancel();
  }
});

for (const language of ['en', 'zh']) {
  test(`the picker in ${language} lists every version and, with its number of operations, every tag`, async (t) => {
    const choices = await readChoices();
    assert.ok(choices.versions.length > 1 && choices.tags.length > 1);
    const page = await open(t, `?lang=${language}`);
    const versions = await options(page, 'version');
    assert.deepEqual(versions.map(({ value }) => value), choices.versions);

    for (const version of [choices.versions[0], choices.versions.at(-1)]) {
      await page.locator('#version').selectOption(version);
      const tags = await options(page, 'tag');
      assert.deepEqual(tags.map(({ value }) => value), [...choices.tags.map(({ name }) => name), 'mock-control']);
      for (const [index, { name, operations }] of choices.tags.entries()) {
        const number = operations[version];
        assert.match(tags[index].label, new RegExp(`[(（]${number}[)）]$`), name);
        assert.equal(tags[index].disabled, number === 0, name);
      }
      // The newest version's document is there already, the oldest one's is on its way.
      await page.locator('#tag').selectOption(choices.tags.find((tag) => tag.operations[version] > 0).name);
      await page.locator(`[data-path^="/obp/${version}/"]`).first().waitFor();
    }
    await page.locator('#tag').selectOption('Bank');
    const hint = choices.tags.find(({ name }) => name === 'Bank').title[language];
    assert.equal(await page.locator('#tag-hint').innerText(), hint);
    await page.locator('[data-path$="/banks"]').first().waitFor();
  });
}

test('the largest document shows soon', async (t) => {
  const { versions, tags } = await readChoices();
  const [version] = versions;
  const { name } = tags.reduce((most, tag) => (tag.operations[version] > most.operations[version] ? tag : most));
  const times = [];
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    await open(t, `?${new URLSearchParams({ lang: 'en', version, tag: name })}`);
    times.push(performance.now() - began);
  }
  t.diagnostic(`operations of ${name} at ${version} after ${times.map(Math.round).join(', ')} ms`);
  assert.ok(Math.min(...times) < ALL_SHOWN, `operations after ${times} ms`);
});

test('all tags are downloads, and not for the page', async (t) => {
  // An address from elsewhere may ask for them.
  const page = await open(t, '?lang=en&version=v5.1.0&tag=all');
  assert.match(page.url(), /tag=Customer/);
  for (const [link, name] of [['version', 'obp-v5.1.0-en'], ['whole', 'obp-en']]) {
    for (const format of ['json', 'yaml']) {
      const address = await page.locator(`#${link}-${format}`).getAttribute('href');
      const response = await fetch(new URL(address, OBP_MOCK_URL));
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-disposition'), `attachment; filename="${name}.${format}"`);
      await response.body.cancel();
    }
  }
});

test('the login form gets a token, which later calls carry', async (t) => {
  const page = await open(t, '?lang=en');
  await logIn(page);
  await page.locator('#login-state.done').waitFor();
  const operation = await tryOut(page, 'get', CUSTOMER);
  const { request } = await execute(page, operation);
  const header = await sent(request, 'DirectLogin');
  // The server reads the name as it is spelt.
  assert.equal(header.name, 'DirectLogin');
  assert.match(header.value, /^token=\S+$/);

  await page.locator('#logout').click();
  const later = await execute(page, operation);
  assert.equal(await sent(later.request, 'DirectLogin'), undefined);
});

test('GET through the page shows what the server answers', async (t) => {
  const page = await open(t, '?lang=en');
  await logIn(page);
  await page.locator('#login-state.done').waitFor();
  const { request, status, body } = await execute(page, await tryOut(page, 'get', CUSTOMER));
  assert.equal(request.method(), 'GET');
  assert.equal(status, 200);
  assert.equal(body.customer_id, new URL(request.url()).pathname.split('/').at(-1));
  assert.deepEqual({ status, body }, await direct(request));
});

test('POST through the page shows what the server answers', async (t) => {
  const page = await open(t, '?lang=en');
  await logIn(page);
  await page.locator('#login-state.done').waitFor();
  const operation = await tryOut(page, 'post', CUSTOMERS);
  const editor = operation.locator('.body-param__text');
  // A number can be given only once at a bank; without one the server makes one.
  const { customer_number: _, ...customer } = JSON.parse(await editor.inputValue());
  assert.ok(customer.legal_name, 'the editor begins with the documented example');
  await editor.fill(JSON.stringify(customer, null, 2));
  const { request, status, body } = await execute(page, operation);
  assert.equal(request.method(), 'POST');
  assert.deepEqual(request.postDataJSON(), customer);
  assert.equal(status, 201);
  assert.equal(body.legal_name, customer.legal_name);
  const again = await direct(request);
  assert.equal(status, again.status);
  assert.deepEqual(shape(body), shape(again.body));
});

test('a refused body is shown as the server puts it', async (t) => {
  const page = await open(t, '?lang=en', [400]);
  const operation = await tryOut(page, 'post', CUSTOMERS);
  await operation.locator('.body-param__text').fill('{"legal_name": 1}');
  const { request, status, body } = await execute(page, operation);
  assert.equal(status, 400);
  assert.match(body.message, /^OBP-10001: /);
  assert.deepEqual({ status, body }, await direct(request));
});

test('a refused login says why', async (t) => {
  const page = await open(t, '?lang=zh', [401]);
  // The mock takes any password, so the refusal is wished for.
  await page.route('**/my/logins/direct', (route) =>
    route.continue({ headers: { ...route.request().headers(), Prefer: 'example=OBP-20004' } }),
  );
  await logIn(page);
  await page.locator('#login-state.failed').getByText(/401.*OBP-20004/).waitFor();
});

test('a named error can be read, and asked for as the answer', async (t) => {
  const page = await open(t, '?lang=en', [404]);
  const operation = await tryOut(page, 'get', CUSTOMER);
  const documented = operation.locator('.responses-table:not(.live-responses-table) tr.response[data-code="404"]');
  await documented.locator('.examples-select select').selectOption('OBP-30046');
  await documented.getByText(/"OBP-30046: /).waitFor();

  await operation.locator('.answer-with select').selectOption({ value: 'code=404, example=OBP-30046' });
  const { request, status, body } = await execute(page, operation);
  assert.equal((await sent(request, 'Prefer')).value, 'code=404, example=OBP-30046');
  assert.equal(status, 404);
  assert.match(body.message, /^OBP-30046: /);
  assert.deepEqual({ status, body }, await direct(request));
});

test("the mock's own operations are in the picker", async (t) => {
  const page = await open(t, '?lang=en');
  await page.locator('#tag').selectOption('mock-control');
  await page.locator('[data-path="/__mock/health"]').waitFor();
  assert.ok(await page.locator('#version').isDisabled());
});
