export type TipSide = 'top' | 'right' | 'bottom' | 'left';

export interface TipOptions {
  /** Keys that do the same. */
  readonly keys?: string | undefined;
  /** Where the words stand; below when nothing is said. */
  readonly side?: TipSide;
}

/** What a control must carry to have words beside it on hover and focus. */
export interface Tip {
  readonly 'data-tip': string;
  readonly 'data-tip-keys'?: string;
  readonly 'data-tip-side'?: TipSide;
}

/**
 * Words beside a control on hover and focus, as attributes: what shows them is one for all controls and comes after
 * the board has been drawn. The control has an accessible name of its own.
 */
export function tip(text: string, { keys, side }: TipOptions = {}): Tip {
  return {
    'data-tip': text,
    ...(keys === undefined ? {} : { 'data-tip-keys': keys }),
    ...(side === undefined ? {} : { 'data-tip-side': side }),
  };
}
