import { WebSocket } from 'ws';

/** How long a peer may take to answer a close before the line is cut. */
const PATIENCE_MS = 2000;
/** What fits in a close frame beside the code. */
const REASON_BYTES_MOST = 123;

/** Closes politely, and cuts the line when the other end does not answer. */
export function closeSocket(ws: WebSocket, code: number, reason: string): void {
  if (ws.readyState !== WebSocket.OPEN) return;
  ws.close(code, reason.replace(/[^ -~]/gu, '?').slice(0, REASON_BYTES_MOST));
  const timer = setTimeout(() => ws.terminate(), PATIENCE_MS);
  ws.once('close', () => clearTimeout(timer));
}
