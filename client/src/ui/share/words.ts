import type { Capability } from '@samenspel/shared/protocol';
import { m } from '../../i18n/index.ts';

export function linkTitle(kind: Capability): string {
  switch (kind) {
    case 'edit':
      return m.board_share_edit();
    case 'view':
      return m.board_share_view();
    case 'facilitate':
      return m.board_share_facilitate();
  }
}

/** What a link allows, in a sentence. */
export function linkWords(kind: Capability): string {
  switch (kind) {
    case 'edit':
      return m.board_share_edit_text();
    case 'view':
      return m.board_share_view_text();
    case 'facilitate':
      return m.board_share_facilitate_text();
  }
}

/** Whether this address leads nowhere from another device. */
export function isOnlyHere({ hostname }: { readonly hostname: string }): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** What to know about links from this address before handing them on; undefined: nothing. */
export function addressWarning(address: {
  readonly protocol: string;
  readonly hostname: string;
}): string | undefined {
  if (isOnlyHere(address)) return m.board_share_only_here();
  return address.protocol === 'http:' ? m.board_share_in_clear() : undefined;
}
