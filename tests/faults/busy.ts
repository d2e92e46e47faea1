import { canvasRoots } from '@samenspel/shared/document';
import type { Client } from '../contract/clients.ts';

/** Writes without a pause, and says what of it was confirmed. */
export class Busy {
  readonly confirmed = new Set<string>();
  private written = 0;
  private isStopped = false;

  constructor(
    private readonly client: Client,
    private readonly name: string,
  ) {}

  async run(): Promise<void> {
    const items = canvasRoots(this.client.doc).items;
    while (!this.isStopped) {
      const ids: string[] = [];
      for (let i = 0; i < 3; i++) {
        const id = `${this.name}-${this.written++}`;
        items.doc?.getMap('items').set(id, { type: 'note', text: id.repeat(20) });
        ids.push(id);
      }
      try {
        await this.client.saved();
      } catch {
        return;
      }
      for (const id of ids) this.confirmed.add(id);
    }
  }

  stop(): void {
    this.isStopped = true;
  }
}
