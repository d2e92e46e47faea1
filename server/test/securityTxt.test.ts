import { afterEach, expect, test } from 'vitest';
import type { Server } from '../src/app.ts';
import { cleanUp, open } from './support.ts';

afterEach(cleanUp);

const ask = ({ url }: Server) => fetch(`${url}/.well-known/security.txt`);

const DAY_MS = 24 * 3600 * 1000;

test('who finds a weakness reads whom to tell, when the administrator says so', async () => {
  const server = await open({
    env: {
      PUBLIC_URL: 'https://samenspel.example.nl',
      SECURITY_CONTACT: 'mailto:security@example.nl https://example.nl/melden',
      SECURITY_POLICY: 'https://example.nl/responsible-disclosure',
    },
  });
  const answer = await ask(server);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/plain; charset=utf-8',
  ]);
  const text = await answer.text();
  const expires = /^Expires: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/mu.exec(text)?.[1] ?? '';
  expect(text.replace(expires, 'DATE')).toBe(
    [
      'Contact: mailto:security@example.nl',
      'Contact: https://example.nl/melden',
      'Expires: DATE',
      'Preferred-Languages: nl, en',
      'Canonical: https://samenspel.example.nl/.well-known/security.txt',
      'Policy: https://example.nl/responsible-disclosure',
      '',
    ].join('\n'),
  );
  // Less than a year, as the RFC asks, and long enough for who wrote it down.
  const days = (Date.parse(expires) - Date.now()) / DAY_MS;
  expect(days > 30 && days < 365).toBe(true);
});

test('without a contact there is none', async () => {
  const server = await open();
  expect((await ask(server)).status).toBe(404);
});
