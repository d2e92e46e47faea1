import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { Addresses } from '../src/http/address.ts';

test('without any setting there is a server for this machine', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    publicUrl: undefined,
    logLevel: 'info',
  });
  expect(isAbsolute(config.dataDir)).toBe(true);
  expect(config.limits.boardItems).toBe(10_000);
});

test('settings are taken as given', () => {
  const config = readConfig({
    PORT: '9000',
    PUBLIC_URL: 'https://samenspel.example.nl/',
    MAX_BOARD_ITEMS: '50',
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
  });
  expect(config).toMatchObject({ port: 9000, publicUrl: 'https://samenspel.example.nl' });
  expect(config.limits.boardItems).toBe(50);
  expect(config.trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8']);
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'samenspel.example.nl'],
  ['PUBLIC_URL', 'https://example.nl/below'],
  ['LOG_LEVEL', 'loud'],
  ['MAX_BOARD_ITEMS', '-1'],
  ['IDLE_SECONDS', '0'],
  ['SECURITY_CONTACT', 'security@example.nl'],
  ['SECURITY_CONTACT', 'mailto:security@example.nl http://example.nl'],
  ['SECURITY_POLICY', 'http://example.nl/policy'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name);
});

test('X-Forwarded-For is believed from configured proxies only', () => {
  const addresses = new Addresses(['10.0.0.0/8', '::1']);
  expect(addresses.of('203.0.113.9', '198.51.100.7')).toBe('203.0.113.9');
  expect(addresses.of('10.1.2.3', '198.51.100.7')).toBe('198.51.100.7');
  expect(addresses.of('10.1.2.3', 'forged, 198.51.100.7, 10.9.9.9')).toBe('198.51.100.7');
  expect(addresses.of('::ffff:10.1.2.3', '198.51.100.7')).toBe('198.51.100.7');
  expect(addresses.of('10.1.2.3', undefined)).toBe('10.1.2.3');
  for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0.0/', '::/129', '10.0.0.0/all'])
    expect(() => new Addresses([wrong])).toThrow('TRUSTED_PROXIES');
});
