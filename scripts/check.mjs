import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { steps } from './check/steps.mjs';

/**
 * The whole check. Every step runs even when one before it failed; the last line is the sum. Arguments choose
 * steps by name: `npm test -- types lint`.
 */

const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a command. A suite's output is passed on as it comes; a single step's is shown only when it fails. */
function run({ command: [program, ...args], env, counts }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', counts ? 'inherit' : 'pipe', counts ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** What a step adds to the sum. */
function judge(step, ok) {
  if (!step.counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, why: [] };
  try {
    const { passed, failed, why } = step.counts();
    if (ok || failed > 0) return { passed, failed, why };
    return { passed, failed: 1, why: [...why, 'the tests passed, but the run as a whole did not'] };
  } catch (error) {
    return { passed: 0, failed: 1, why: [`no report of its tests: ${String(error)}`] };
  }
}

async function check(chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-check-'));
  const report = (name) => join(folder, `${name.replaceAll(' ', '-')}.json`);
  const sum = { passed: 0, failed: 0 };
  const summary = [];
  try {
    const known = steps(report);
    const unknown = chosen.filter((name) => !known.some((step) => step.name === name));
    if (unknown.length > 0) {
      throw new Error(
        `no such step: ${unknown.join(', ')}; there is ${known.map((step) => step.name).join(', ')}`,
      );
    }
    for (const step of known) {
      if (step.present === false || (chosen.length > 0 && !chosen.includes(step.name))) continue;
      if (step.counts) say(`... ${step.name}`);
      const begun = Date.now();
      const { ok, output } = await run(step);
      const { passed, failed, why } = judge(step, ok);
      sum.passed += passed;
      sum.failed += failed;
      if (failed > 0) say(output.trimEnd());
      const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
      const counted = step.counts ? `, ${passed} passed, ${failed} failed` : '';
      const line = `${failed > 0 ? 'FAIL' : 'ok  '} ${step.name} (${took}${counted})`;
      for (const text of [line, ...why.map((reason) => `     ${reason}`)]) say(text);
      summary.push(line);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (sum.failed > 0) {
    say('');
    for (const line of summary) say(line);
  }
  say(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 && sum.passed > 0;
}

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
process.exitCode = (await check(process.argv.slice(2))) ? 0 : 1;
