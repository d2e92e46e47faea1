/** The first varUint of each frame. 0-3 are y-websocket's own. */
export const MessageType = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /**
   * Client: "tell me when everything I sent before this is stored", with a counter (varUint, per connection).
   * Server: the same type and counter, after the commit; the highest counter may answer all before it.
   */
  saved: 102,
} as const;

/** Subprotocol the server answers with; browsers insist on one of those they asked for. */
export const SUBPROTOCOL = 'samenspel';
const KEY = 'key.';
const SECRET = 'secret.';

/** Subprotocols a client offers. The key and the secret travel here because a URL ends up in logs. */
export function offerProtocols(key: string, secret?: string): string[] {
  return secret === undefined
    ? [SUBPROTOCOL, KEY + key]
    : [SUBPROTOCOL, KEY + key, SECRET + secret];
}

/** What a client offered: key and secret, each where present. */
export function parseProtocols(offered: Iterable<string>): { key?: string; secret?: string } {
  const found: { key?: string; secret?: string } = {};
  for (const protocol of offered) {
    if (protocol.startsWith(KEY)) found.key = protocol.slice(KEY.length);
    else if (protocol.startsWith(SECRET)) found.secret = protocol.slice(SECRET.length);
  }
  return found;
}
