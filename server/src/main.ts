import { run } from './run.ts';

await run(process.env, (server, config) => [
  `Samenspel is open at ${config.publicUrl ?? server.url}`,
]);
