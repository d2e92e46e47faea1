import { described, runCommand } from './backups/command.ts';
import { restore } from './backups/restore.ts';

runCommand(
  {
    usage: 'usage: npm run restore -- <backup> [--replace]',
    mayReplace: true,
    postgres:
      'pg_restore --no-owner --exit-on-error --single-transaction --dbname="$DATABASE_URL" <backup>',
  },
  ({ dataDir, file, replace }) => {
    const restored = restore(dataDir, file, replace);
    const { keptAside } = restored;
    const aside = keptAside === undefined ? '' : `\nWhat was there before is in ${keptAside}`;
    return `Restored ${file} to ${dataDir}: ${described(restored)}${aside}`;
  },
);
