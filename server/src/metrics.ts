import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Counted for the whole process, where what happens knows no server. */
const counter = (name: string, help: string) => new Counter({ name, help, registers: [] });

export const acks = counter('samenspel_acks_total', 'Times a client was told that all is saved');
export const slowReaders = counter(
  'samenspel_slow_readers_total',
  'Times a reader fell behind and gets one difference later',
);
export const loadFailures = counter(
  'samenspel_load_failures_total',
  'Times a board could not be loaded for somebody who asked for it',
);

/** What waits to be stored. */
export interface Saving {
  /** Whether the last commit failed. */
  readonly isFailing: boolean;
  /** Boards with changes that are not stored, and for how many seconds the oldest of these has waited. */
  unsaved(): { readonly boards: number; readonly seconds: number };
}

/** Lets the administrator watch what waits to be stored; asked for when somebody looks. */
export function watchSaving({ registry }: Metrics, saving: Saving): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('samenspel_storage_failing', '1 while the last commit failed', () =>
    saving.isFailing ? 1 : 0,
  );
  gauge('samenspel_unsaved_boards', 'Boards with changes that are not stored yet', () => {
    return saving.unsaved().boards;
  });
  gauge('samenspel_unsaved_age_seconds', 'Age of the oldest change that is not stored yet', () => {
    return saving.unsaved().seconds;
  });
}

/** What the administrator can watch. No board, key or person is in it. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  for (const shared of [acks, slowReaders, loadFailures]) registry.registerMetric(shared);
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
