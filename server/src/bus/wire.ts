import type { ServerId } from '../storage/storage.ts';

/** What a wire tells the bus on it. */
export interface WireListener {
  message(bytes: Uint8Array): void;
  /** Messages may have been lost from here. */
  down(): void;
}

/** Carries messages between servers, each at most once; some may be lost, and nobody is told which. */
export interface Wire {
  listen(listener: WireListener): void;
  /** @param to undefined: to all servers, this one among them */
  publish(to: ServerId | undefined, bytes: Uint8Array): void;
  close(): Promise<void>;
}
