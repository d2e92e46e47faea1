import type { Refusal } from '@samenspel/shared/session';

/** What a command gives back: the new generation of the links, the id of what was added. */
export type CommandResult =
  | {
      readonly ok: true;
      readonly result: { readonly keyGeneration?: number; readonly id?: string };
    }
  | { readonly ok: false; readonly refusal: Refusal };
