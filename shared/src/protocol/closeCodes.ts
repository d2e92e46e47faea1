/**
 * Why the server closes a socket. 4400-4499 is final: y-websocket 3.1 does not reconnect on them.
 * 4500 and up, 1012 and 1013 mean: try again.
 */
export const CloseCode = {
  badMessage: 4400,
  /** No key, an unknown board or a wrong key: all three look the same from outside. */
  noKey: 4401,
  /** Revoked, or wrote what it may not. */
  forbidden: 4403,
  boardDeleted: 4404,
  /** The client's documents are of another age than the server's: reload. */
  stale: 4410,
  tooLarge: 4413,
  idle: 4508,
  tooFast: 4529,
  restarting: 1012,
  tryAgain: 1013,
} as const;

export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** Whether a client must not come back by itself after this code. */
export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500;
}
