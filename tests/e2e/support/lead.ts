import type { FacilitatorCommand } from '@samenspel/shared/session';
import type { Links } from './host.ts';

/** What a facilitator decides, asked of the server as their screen would. */
export async function lead({ facilitate }: Links, command: FacilitatorCommand): Promise<void> {
  const { origin, pathname, hash } = new URL(facilitate);
  const id = pathname.split('/').at(-1) ?? '';
  const response = await fetch(`${origin}/api/boards/${id}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${hash.slice(1)}` },
    body: JSON.stringify(command),
  });
  if (!response.ok) throw new Error(`${command.type}: ${await response.text()}`);
}
