import { type BoardKeys, deriveKeys } from '@samenspel/shared/protocol';
import { useCallback, useEffect, useState } from 'react';
import { boardInfo, type OpenBoard, sha256, useOpenBoard } from '../../board/index.ts';
import { boardLink } from '../../pages/boardLink.ts';

/** The links one may hand on: a facilitator all three, others the one they came with. */
export type Links = { readonly [Capability in keyof BoardKeys]?: string };

export type LinksState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly links: Links }
  /** Which links are good now is the server's to say. */
  | { readonly kind: 'unreachable' };

function linksOf({ id, key, capability }: OpenBoard, generation: number): Links {
  const link = (to: string) => boardLink(location.origin, id, to);
  if (capability !== 'facilitate') return { [capability]: link(key) };
  const keys = deriveKeys(key, generation, sha256);
  return { edit: link(keys.edit), view: link(keys.view), facilitate: link(keys.facilitate) };
}

async function askLinks(open: OpenBoard): Promise<LinksState> {
  if (open.capability !== 'facilitate') return { kind: 'known', links: linksOf(open, 0) };
  const answer = await boardInfo(open.id, open.key);
  return answer.ok
    ? { kind: 'known', links: linksOf(open, answer.value.keyGeneration) }
    : { kind: 'unreachable' };
}

/** @param wanted ask only when the links are to be seen */
export function useLinks(wanted: boolean): { state: LinksState; ask: () => Promise<void> } {
  const open = useOpenBoard();
  const [state, setState] = useState<LinksState>({ kind: 'asking' });
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void askLinks(open).then((found) => {
      if (!left) setState(found);
    });
    return () => {
      left = true;
    };
  }, [wanted, open]);
  const ask = useCallback(async () => setState(await askLinks(open)), [open]);
  return { state, ask };
}
