/** What a key, or a clicker, does to the room's screen. */
export type RoomAct =
  | 'next'
  | 'previous'
  | 'reveal'
  | 'fullscreen'
  | 'blank'
  | 'page-on'
  | 'page-back'
  | 'hold'
  | 'help'
  | 'close';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** By key: clickers send page keys, arrows, B or a full stop. */
const ACTS: Readonly<Record<string, RoomAct>> = {
  pagedown: 'next',
  arrowright: 'next',
  ' ': 'next',
  pageup: 'previous',
  arrowleft: 'previous',
  r: 'reveal',
  f: 'fullscreen',
  b: 'blank',
  '.': 'blank',
  arrowdown: 'page-on',
  arrowup: 'page-back',
  p: 'hold',
  '?': 'help',
  escape: 'close',
};

/** Undefined: the key is the browser's. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Pressed): RoomAct | undefined {
  return ctrlKey || metaKey || altKey ? undefined : ACTS[key.toLowerCase()];
}

/** Steps of an agenda, as far as walking through it needs them. */
interface Walk {
  readonly steps: readonly { readonly id: string }[];
  readonly current: string | null;
}

/** The step to go to; undefined at either end. Before the first step lies nothing, and the agenda has not begun. */
export function stepTo({ steps, current }: Walk, act: 'next' | 'previous'): string | undefined {
  const at = steps.findIndex(({ id }) => id === current);
  return act === 'next' ? steps[at + 1]?.id : steps[at - 1]?.id;
}

/** Within this time a second press reveals, in milliseconds: once pressed by mistake must do nothing. */
export const SURE_WITHIN = 3000;
