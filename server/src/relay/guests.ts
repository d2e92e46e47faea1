import { CloseCode } from '@samenspel/shared/protocol';
import type { Logger } from 'pino';
import { type Entrant, NotIn } from '../boards/admit.ts';
import { Elsewhere } from '../boards/elsewhere.ts';
import type { Line } from '../lines/line.ts';
import type { ServerId } from '../storage/storage.ts';
import type { RelayMessage } from './messages.ts';
import type { Post } from './post.ts';
import { RemoteLine } from './remoteLine.ts';

type ToHome = Extract<RelayMessage, { kind: 'open' | 'data' | 'gone' | 'slow' | 'alive' }>;

/** Clients of other servers, on boards that are at home here. */
export class Guests {
  private readonly lines = new Map<ServerId, Map<number, RemoteLine>>();

  constructor(
    private readonly post: Post,
    private readonly log: Logger,
    private readonly admit: (entrant: Entrant, line: Line) => Promise<void>,
  ) {}

  handle(from: ServerId, message: ToHome): void {
    if (message.kind === 'open') {
      void this.open(from, message.line, message.entrant);
      return;
    }
    const line = this.lines.get(from)?.get(message.line);
    if (!line) return;
    if (message.kind === 'data') line.receive(message.bytes, message.isBinary);
    else if (message.kind === 'gone') line.end();
    else if (message.kind === 'slow') line.setSlow(message.slow);
    else line.answer(message.alive);
  }

  private async open(front: ServerId, number: number, entrant: Entrant): Promise<void> {
    const lines = this.lines.get(front) ?? new Map<number, RemoteLine>();
    this.lines.set(front, lines);
    const line = new RemoteLine(this.post, front, number, () => lines.delete(number));
    lines.set(number, line);
    try {
      await this.admit(entrant, line);
    } catch (error) {
      if (!(error instanceof NotIn || error instanceof Elsewhere))
        this.log.error({ err: error }, 'a client of another server could not be let in');
      const code = error instanceof NotIn ? error.code : CloseCode.tryAgain;
      line.close(code, error instanceof NotIn ? error.message : 'try again');
    }
  }

  /** What this server sent may be lost: its clients are gone. */
  broken(front: ServerId): void {
    const lines = this.lines.get(front);
    this.lines.delete(front);
    for (const line of lines?.values() ?? []) line.end();
  }
}
