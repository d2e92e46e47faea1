import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDockerfile, ROOT, said } from './dockerfile.ts';

const Service = v.looseObject({
  image: v.string(),
  read_only: v.optional(v.boolean()),
  cap_drop: v.optional(v.array(v.string())),
  cap_add: v.optional(v.array(v.string())),
  security_opt: v.optional(v.array(v.string())),
  ports: v.optional(v.array(v.string()), []),
  volumes: v.optional(v.array(v.string()), []),
  tmpfs: v.optional(v.array(v.string()), []),
  networks: v.array(v.string()),
  healthcheck: v.optional(v.looseObject({ test: v.array(v.string()) })),
  environment: v.optional(v.record(v.string(), v.string()), {}),
  depends_on: v.optional(v.record(v.string(), v.looseObject({ condition: v.string() })), {}),
});
const Compose = v.looseObject({
  services: v.record(v.string(), Service),
  networks: v.record(v.string(), v.nullable(v.looseObject({ internal: v.optional(v.boolean()) }))),
  volumes: v.record(v.string(), v.nullable(v.looseObject({}))),
});

const read = (file: string) => v.parse(Compose, parse(readFileSync(`${ROOT}/${file}`, 'utf8')));
const contract = readFileSync(`${ROOT}/docs/contract.md`, 'utf8');
/** Named by the servers that use them, and kept in their own part of the contract. */
const OF_A_CLUSTER = ['DATABASE_URL', 'REDIS_URL'];

test.each(['compose.yaml', 'compose.cluster.yaml'])('%s locks every service in', (file) => {
  const { services, networks, volumes } = read(file);
  for (const [name, service] of Object.entries(services)) {
    expect([name, service.read_only, service.cap_drop, service.security_opt]).toEqual([
      name,
      true,
      ['ALL'],
      ['no-new-privileges:true'],
    ]);
    expect(service.cap_add ?? []).toEqual(name === 'caddy' ? ['NET_BIND_SERVICE'] : []);
    expect(service.image).toMatch(/^[\w./-]+:[\w.-]+$/u);
    expect(service.image).not.toContain(':latest');
    for (const network of service.networks) expect(Object.keys(networks)).toContain(network);
    const named = service.volumes.map((volume) => volume.split(':', 1)[0] ?? '');
    for (const volume of named) expect(Object.keys(volumes)).toContain(volume);
    for (const other of Object.keys(service.depends_on))
      expect(Object.keys(services)).toContain(other);
  }
});

test.each(['compose.yaml', 'compose.cluster.yaml'])('%s sets what the server knows', (file) => {
  const names = Object.keys(read(file).services['samenspel']?.environment ?? {});
  const known = (name: string) => OF_A_CLUSTER.includes(name) || contract.includes(`\`${name}\``);
  expect(names.filter((name) => !known(name))).toEqual([]);
  expect(names).toContain('TRUSTED_PROXIES');
});

test('one server can be reached from this machine alone, and keeps its data in a volume', () => {
  const { samenspel } = read('compose.yaml').services;
  const [port = ''] = said(readDockerfile()[1] ?? { from: '', steps: [] }, 'EXPOSE');
  expect(samenspel?.ports).toEqual([`127.0.0.1:8080:${port}`]);
  expect(samenspel?.volumes).toEqual(['data:/data']);
});

test('of several servers only the front can be reached, and the database not even by it', () => {
  const { services, networks } = read('compose.cluster.yaml');
  const open = Object.entries(services).filter(([, { ports }]) => ports.length > 0);
  expect(open.map(([name]) => name)).toEqual(['caddy']);
  expect(services['caddy']?.networks).toEqual(['front']);
  for (const name of ['postgres', 'valkey']) {
    expect(services[name]?.networks).toEqual(['back']);
    expect(services[name]?.healthcheck?.test[0]).toBe('CMD');
    expect(services['samenspel']?.depends_on[name]?.condition).toBe('service_healthy');
  }
  expect(networks['back']?.internal).toBe(true);
});
