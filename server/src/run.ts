import closeWithGrace from 'close-with-grace';
import { openServer, type Server } from './app.ts';
import { type Config, readConfig } from './config.ts';

/** Time to save everything on the way out. */
const GRACE_MS = 10_000;

/** Starts the server, prints what people need to reach it, and closes it when the process is asked to stop. */
export async function run(
  environment: Readonly<Record<string, string | undefined>>,
  welcome: (server: Server, config: Config) => readonly string[],
): Promise<void> {
  try {
    const config = readConfig(environment);
    const server = await openServer(config);
    closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ err }) => {
      if (err) process.stderr.write(`Samenspel stops because of an error: ${err.stack}\n`);
      if (!(await server.close()))
        process.stderr.write('Samenspel stopped, but could not save everything.\n');
    });
    process.stdout.write(`${welcome(server, config).join('\n')}\n`);
  } catch (error) {
    process.stderr.write(
      `Samenspel cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
