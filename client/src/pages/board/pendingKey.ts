import * as v from 'valibot';

const Pending = v.object({ fragment: v.string() });

/**
 * Takes what stands behind the # out of the address bar, which a projector may be showing, and keeps it with
 * the history entry until the board has opened: a reload before that loses nothing.
 */
export function takeFragment(): string {
  const { hash, pathname } = location;
  if (hash.length > 1) {
    const fragment = hash.slice(1);
    history.replaceState({ ...stateOf(), fragment }, '', pathname);
    return fragment;
  }
  const pending = v.safeParse(Pending, history.state);
  return pending.success ? pending.output.fragment : '';
}

/** Forgets it: the device keeps the key now, or it opens nothing. */
export function dropFragment(): void {
  const { fragment: _fragment, ...rest } = stateOf();
  history.replaceState(rest, '', location.pathname);
}

function stateOf(): Record<string, unknown> {
  const state = v.safeParse(v.record(v.string(), v.unknown()), history.state);
  return state.success ? state.output : {};
}
