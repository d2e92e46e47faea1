import { backUp } from './backups/backup.ts';
import { described, runCommand } from './backups/command.ts';

runCommand(
  {
    usage: 'usage: npm run backup -- <new file>',
    mayReplace: false,
    postgres: 'pg_dump --format=custom --file=<new file> "$DATABASE_URL"',
  },
  ({ dataDir, file }) => `Backup of ${dataDir} in ${file}: ${described(backUp(dataDir, file))}`,
);
