import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { run } from './run.ts';

/** Addresses of this machine on the local network. */
function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

const WARNING = [
  'Let op: dit gaat over gewoon http. Wie op hetzelfde netwerk meekijkt, kan de links en alles op het bord lezen.',
  'Note: this is plain http. Whoever listens on the same network can read the links and everything on the board.',
];

await run({ ...process.env, HOST: process.env['HOST'] ?? '0.0.0.0' }, ({ port }, { publicUrl }) => {
  const found = localAddresses().map((address) => `http://${address}:${port}`);
  const urls = publicUrl === undefined ? found : [publicUrl];
  const [first] = urls;
  if (first === undefined)
    return [`Samenspel: geen netwerk gevonden / no network found. http://localhost:${port}`];
  return [
    '',
    renderUnicodeCompact(first),
    '',
    'Samenspel',
    ...urls.map((url) => `  ${url}`),
    '',
    ...(first.startsWith('https:') ? [] : WARNING),
  ];
});
