import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the administrator can watch. No board, key or person is in it. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    sockets: new Gauge({
      name: 'samenspel_sockets',
      help: 'Open sockets',
      labelNames: ['capability'],
      registers,
    }),
    boards: new Gauge({ name: 'samenspel_boards_loaded', help: 'Boards in memory', registers }),
    updates: new Counter({ name: 'samenspel_updates_total', help: 'Updates taken in', registers }),
    refused: new Counter({
      name: 'samenspel_refused_total',
      help: 'Sockets closed for what they sent or lacked',
      labelNames: ['code'],
      registers,
    }),
    presenceDropped: new Counter({
      name: 'samenspel_presence_dropped_total',
      help: 'Presence of other people or of no shape',
      registers,
    }),
    unknownMessages: new Counter({
      name: 'samenspel_unknown_messages_total',
      help: 'Messages of a type that is not known',
      registers,
    }),
    commits: new Histogram({
      name: 'samenspel_commit_seconds',
      help: 'Time of a commit to storage',
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
      registers,
    }),
    failedCommits: new Counter({
      name: 'samenspel_failed_commits_total',
      help: 'Commits that failed; their changes wait in memory',
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
