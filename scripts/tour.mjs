import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * Takes the pictures of docs/tour.md, in Dutch and in English: a session in a room step by step, on the facilitator's
 * laptop, on the room's screen and on a phone. The other participants are simulated, and the pictures say so.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const LAPTOP = { width: 1366, height: 768 };
const HALL = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };
const PARTNERS = [
  ['GM0228', 'Ede'],
  ['GM0203', 'Barneveld'],
  ['GM0267', 'Nijkerk'],
  ['GM0339', 'Renswoude'],
  ['GM0340', 'Rhenen'],
  ['GM0279', 'Scherpenzeel'],
  ['GM0345', 'Veenendaal'],
  ['GM0289', 'Wageningen'],
];
const BOARD = {
  nl: {
    title: 'Samenwerking Regio Foodvalley',
    tasks: ['Landbouwtransitie', 'Energietransitie', 'Arbeidsmarkt', 'Bereikbaarheid'],
  },
  en: {
    title: 'Collaboration in Foodvalley',
    tasks: ['Farming in transition', 'Energy transition', 'Labour market', 'Accessibility'],
  },
};

const dataDir = mkdtempSync(join(tmpdir(), 'samenspel-tour-'));
const server = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

async function address() {
  for await (const line of createInterface({ input: server.stdout })) {
    const [found] = /https?:\/\/\S+:\d+/.exec(line) ?? [];
    if (found) return found;
  }
  throw new Error('the server did not say where it listens');
}

/** The texts of the interface, by their key: the tour reads the screen as people do. */
function textsOf(locale) {
  const files = ['common', 'home', 'board', 'guide', 'lead', 'panels', 'insight', 'present'];
  return Object.assign(
    {},
    ...files.map((file) =>
      JSON.parse(readFileSync(join(root, 'client/messages', locale, `${file}.json`), 'utf8')),
    ),
  );
}

async function post(url, body, key) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${body.type}: ${await answer.text()}`);
  return answer.json();
}

async function tour(browser, url, locale) {
  const m = textsOf(locale);
  const { title, tasks } = BOARD[locale];
  const { id, keys } = await post(`${url}/api/boards`, {
    title,
    locale,
    partners: PARTNERS.map(([code, name]) => ({ kind: 'municipality', code, name })),
    tasks: tasks.map((task) => ({ title: task })),
  });
  const lead = (body) => post(`${url}/api/boards/${id}/commands`, body, keys.facilitate);
  const open = async (viewport, path, who) => {
    const context = await browser.newContext({
      viewport,
      locale: locale === 'nl' ? 'nl-NL' : 'en-GB',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${url}/b/${id}${path}`);
    if (who) {
      await page.getByRole('textbox').first().fill(who.name);
      await page.getByRole('radio', { name: new RegExp(`^${who.municipality}`, 'u') }).check();
      await page.getByRole('group').last().getByRole('radio').nth(who.role).check();
      await page.getByRole('button', { name: m.board_join, exact: true }).click();
      await page.getByText(m.board_state_saved).first().waitFor();
    }
    return page;
  };
  const folder = join(root, 'docs/tour');
  mkdirSync(folder, { recursive: true });
  const take = async (page, name) => {
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await page.screenshot({ path: join(folder, `${name}.${locale}.png`) });
  };

  const anneke = await open(LAPTOP, `#${keys.facilitate}`, {
    name: 'Anneke',
    municipality: 'Ede',
    role: 2,
  });
  const fatma = await open(PHONE, `#${keys.edit}`, {
    name: 'Fatma',
    municipality: 'Barneveld',
    role: 0,
  });
  await lead({ type: 'rehearse', people: 21 });
  await anneke.getByRole('button', { name: m.lead_agenda_start }).click();
  const hall = await open(HALL, `/present#${keys.facilitate}`);
  await hall.getByRole('img').first().waitFor();
  await hall
    .getByText(/^[2-9A-HJ-NP-Z]{3} [2-9A-HJ-NP-Z]{3}$/u)
    .first()
    .waitFor();
  await take(hall, '1-welcome-room');
  await fatma.locator('[data-panel]').waitFor();
  await take(fatma, '1-welcome-phone');

  for (const at of ['tasks', 'place'])
    await anneke
      .getByRole('button', {
        name: m.lead_next_named.replace('{step}', m[`lead_kind_${at}`]),
      })
      .click();
  await anneke.getByRole('button', { name: m.lead_round_open }).click();
  const dialog = anneke.getByRole('dialog');
  for (const task of tasks)
    await dialog.getByRole('checkbox', { name: new RegExp(`^${task}`, 'u') }).check();
  await take(anneke, '2-round-laptop');
  await dialog.getByRole('button', { name: m.lead_round_start }).click();
  await hall.getByRole('listitem').first().waitFor();
  await fatma.locator('[data-panel]').getByRole('radio').nth(1).check();
  await fatma.getByText(m.guide_saved.replace('{state}', m.board_state_saved)).waitFor();
  await take(fatma, '3-place-phone');
  await take(hall, '3-place-room');
  await anneke.getByRole('button', { name: m.lead_round_reveal, exact: true }).click();
  await hall.locator('[data-marker]').first().waitFor();
  await anneke.getByText(m.lead_round_revealed.replace('{round} ', '')).waitFor();
  await fatma.getByText(m.guide_revealed_text).waitFor();
  await take(hall, '4-reveal-room');
  await take(anneke, '4-reveal-laptop');
  await take(fatma, '4-reveal-phone');
  await anneke
    .getByRole('button', { name: m.lead_next_named.replace('{step}', m.lead_kind_discuss) })
    .click();
  await anneke.getByRole('button', { name: m.insight_title, exact: true }).click();
  const first = anneke
    .getByRole('list', { name: m.insight_list, exact: true })
    .getByRole('listitem')
    .first();
  await first.getByRole('button').first().click();
  await anneke.getByText(m.insight_shown_now).waitFor();
  await take(anneke, '5-discuss-laptop');
  await take(hall, '5-discuss-room');

  const next = (kind) =>
    anneke
      .getByRole('button', { name: m.lead_next_named.replace('{step}', m[`lead_kind_${kind}`]) })
      .click();
  await lead({ type: 'endFocus' });
  await next('ambition');
  await lead({ type: 'setAgreed', lane: 'whole', agreed: { now: 'inform', wanted: 'decide' } });
  await next('agreements');
  await anneke.getByRole('button', { name: m.board_panel_agreed, exact: true }).click();
  await anneke.getByRole('heading', { name: m.board_panel_agreed }).waitFor();
  await take(anneke, '6-agree-laptop');
  await hall.getByText(m.present_agreed_wanted).first().waitFor();
  await take(hall, '6-agree-room');
  await next('close');
  await hall.getByText(m.present_thanks).waitFor();
  await take(hall, '7-close-room');
  await take(fatma, '7-close-phone');
  for (const page of [anneke, fatma, hall]) await page.context().close();
}

try {
  const url = await address();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const locale of ['nl', 'en']) await tour(browser, url, locale);
  await browser.close();
} finally {
  server.kill();
  rmSync(dataDir, { recursive: true, force: true });
}
