import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { BUILD } from './server.ts';

export interface Outcome {
  readonly code: number;
  readonly said: string;
}

/** Runs a built command of the administrator, such as `backup`, and waits. */
export function runBuilt(
  command: 'backup' | 'restore',
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const script = join(BUILD, `server/dist/${command}.js`);
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: 60_000 };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? -1) : 0;
      resolve({ code, said: stdout + stderr });
    });
  });
}
