/** The built server as it is run, but with the measured build of the client: `node serve.mjs`, and it says where it is. */
import { fileURLToPath } from 'node:url';

const built = (file) => new URL(`../../../../server/dist/${file}`, import.meta.url).href;
const { openServer } = await import(built('app.js'));
const { readConfig } = await import(built('config.js'));

const site = fileURLToPath(new URL('../../../../client/dist/bench', import.meta.url));
const server = await openServer(readConfig(process.env), { site });
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
