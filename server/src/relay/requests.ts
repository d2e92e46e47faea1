import type { Logger } from 'pino';
import type { ServerId } from '../storage/storage.ts';
import type { Answer, Asked, RelayMessage } from './messages.ts';
import type { Post } from './post.ts';

const PATIENCE_MS = 10_000;

interface Waiting {
  readonly home: ServerId;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

type Message = Extract<RelayMessage, { kind: 'ask' | 'answer' }>;

/** HTTP requests that are answered by a board's home. */
export class Requests {
  private readonly waiting = new Map<number, Waiting>();
  private newest = 0;

  constructor(
    private readonly post: Post,
    private readonly log: Logger,
    private readonly answer: (asked: Asked) => Promise<Answer>,
  ) {}

  ask(home: ServerId, asked: Asked): Promise<Answer> {
    this.newest += 1;
    const id = this.newest;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.fail(id, 'no answer in time'), PATIENCE_MS);
      this.waiting.set(id, { home, resolve, reject, timer });
      this.post.send(home, { kind: 'ask', id, asked });
    });
  }

  handle(from: ServerId, message: Message): void {
    if (message.kind === 'ask') {
      void this.reply(from, message.id, message.asked);
      return;
    }
    const waiting = this.take(message.id, from);
    waiting?.resolve(message.answer);
  }

  private async reply(to: ServerId, id: number, asked: Asked): Promise<void> {
    try {
      this.post.send(to, { kind: 'answer', id, answer: await this.answer(asked) });
    } catch (error) {
      this.log.error({ err: error }, 'a request of another server failed');
    }
  }

  private take(id: number, from?: ServerId): Waiting | undefined {
    const waiting = this.waiting.get(id);
    if (!waiting || (from !== undefined && waiting.home !== from)) return undefined;
    this.waiting.delete(id);
    clearTimeout(waiting.timer);
    return waiting;
  }

  private fail(id: number, why: string): void {
    this.take(id)?.reject(new Error(`the home of the board gave ${why}`));
  }

  broken(home: ServerId): void {
    for (const [id, waiting] of this.waiting)
      if (waiting.home === home) this.fail(id, 'no answer: it cannot be reached');
  }
}
