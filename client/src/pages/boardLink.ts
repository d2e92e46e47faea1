import { isKey } from '@samenspel/shared/protocol';

/** What a link says: the board, and the key that opens it. */
export interface BoardAddress {
  readonly id: string;
  readonly key: string;
}

/** A link as somebody gave it: whole, without its key, with a part of its key, or no link to a board at all. */
export type ReadLink =
  | { readonly kind: 'whole'; readonly address: BoardAddress }
  | { readonly kind: 'no-key'; readonly id: string }
  | { readonly kind: 'broken-key'; readonly id: string }
  | { readonly kind: 'none' };

const PATH = /(?:^|\/)b\/([A-Za-z0-9_-]+)\/?(?:\?[^#\s]*)?(?:#(\S*))?/;

/** Reads a link out of what was pasted; words and brackets round it do no harm. */
export function readLink(text: string): ReadLink {
  const [, id, fragment] = PATH.exec(text.trim()) ?? [];
  if (id === undefined) return { kind: 'none' };
  if (fragment === undefined || fragment === '') return { kind: 'no-key', id };
  const key = keyOf(fragment);
  return key === undefined ? { kind: 'broken-key', id } : { kind: 'whole', address: { id, key } };
}

const SIX = /^(?:[\s\p{Dash}]*[\p{L}\p{N}]){6}[\s\p{Dash}]*$/u;

/** Whether somebody who types this means a code, though it may have characters that are in none. */
export function looksLikeCode(text: string): boolean {
  return SIX.test(text);
}

/** The key in a fragment; marks that mail programs and sentences put behind a link are no part of it. */
export function keyOf(fragment: string): string | undefined {
  const key = fragment.replace(/^#/, '').replace(/[)\]>.,;:!?"'”’]+$/u, '');
  return isKey(key) ? key : undefined;
}

/** The path of a board within this site. */
export function boardPath(id: string): string {
  return `/b/${encodeURIComponent(id)}`;
}

/** The whole link, to hand on. */
export function boardLink(origin: string, id: string, key: string): string {
  return `${origin}${boardPath(id)}#${key}`;
}

/** The whole link of the room's screen. */
export function presentLink(origin: string, id: string, key: string): string {
  return `${origin}${boardPath(id)}/present#${key}`;
}
