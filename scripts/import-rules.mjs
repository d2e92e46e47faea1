import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';

/**
 * Holds the import rules. dependency-cruiser says "no violations" also when it could not read a single file, so
 * the modules it saw are held against the files on disk.
 */

const ROOMS = ['shared/src', 'server/src', 'client/src'];

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/(^|\/)(dist|generated)\//.test(path));
}

const { forbidden, options } = config;
const result = await cruise(ROOMS, { ...options, validate: true, ruleSet: { forbidden } });
const { modules, summary } = result.output;

const seen = new Set(modules.map((module) => module.source));
const files = ROOMS.flatMap(sourceFiles);
const missed = files.filter((file) => !seen.has(file));
// Files that hold types alone have imports too; that none was found anywhere means none was read.
const imports = modules.reduce((sum, module) => sum + module.dependencies.length, 0);

const say = (text) => process.stdout.write(`${text}\n`);
for (const { rule, from, to, cycle } of summary.violations) {
  const path = cycle ? cycle.map((step) => step.name ?? step).join(' -> ') : to;
  const { comment } = forbidden.find(({ name }) => name === rule.name) ?? {};
  say(`${rule.name}: ${from} -> ${path}\n    ${comment ?? ''}`);
}
for (const file of missed) say(`was not read: ${file}`);
if (imports < files.length) say(`found only ${imports} imports in ${files.length} files`);
say(`${files.length} source files, ${imports} imports, ${summary.violations.length} violations`);
if (summary.violations.length > 0 || missed.length > 0 || imports < files.length)
  process.exitCode = 1;
