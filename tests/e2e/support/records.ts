import { type Command, runCommand } from '@samenspel/shared/commands';
import { readItems } from '@samenspel/shared/document';
import type { Item, ItemId } from '@samenspel/shared/records';
import { type Client, connect, newSecret, participant } from '../../contract/clients.ts';
import type { Links } from './host.ts';

/** A board's items as the server has them: put there without a screen, and read for what cannot be seen on one. */
export class Records {
  readonly #client: Client;
  readonly me: string;

  private constructor(client: Client, me: string) {
    this.#client = client;
    this.me = me;
  }

  /** Opens the canvas of a board by its link. Whoever opens, closes. */
  static async of({ takePart }: Pick<Links, 'takePart'>): Promise<Records> {
    const { origin, pathname, hash } = new URL(takePart);
    const id = pathname.split('/').at(-1) ?? '';
    const key = hash.slice(1);
    const secret = newSecret();
    const keys = { facilitate: '', edit: key, view: '' };
    const client = connect({ url: origin }, { id, keys }, { key, secret });
    await client.synced();
    return new Records(client, participant(secret));
  }

  async put(...items: readonly Item[]): Promise<void> {
    this.run({ name: 'addItems', document: 'canvas', args: { items } });
    await this.#client.saved();
  }

  run(command: Command): void {
    const { doc } = this.#client;
    doc.transact(() => runCommand(doc, command, this.me));
  }

  items(): Item[] {
    return [...readItems(this.#client.doc).values()];
  }

  item(id: ItemId): Item | undefined {
    return readItems(this.#client.doc).get(id);
  }

  close(): void {
    this.#client.close();
  }
}
