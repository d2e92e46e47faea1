import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Stage {
  readonly from: string;
  /** What follows, in order: `RUN`, `ENV` and so on, and what is said of it. */
  readonly steps: readonly (readonly [instruction: string, text: string])[];
}

/** The stages of the Dockerfile. */
export function readDockerfile(): Stage[] {
  const stages: { from: string; steps: [string, string][] }[] = [];
  for (const line of readFileSync(`${ROOT}/Dockerfile`, 'utf8').split('\n')) {
    const [, instruction = '', text = ''] = /^([A-Z]+)\s+(.*)$/u.exec(line) ?? [];
    if (instruction === 'FROM') stages.push({ from: text, steps: [] });
    else if (instruction !== '') stages.at(-1)?.steps.push([instruction, text]);
  }
  return stages;
}

/** Everything that is said with one instruction. */
export function said({ steps }: Stage, instruction: string): string[] {
  return steps.flatMap(([name, text]) => (name === instruction ? [text] : []));
}
