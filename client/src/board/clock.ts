/** Milliseconds the server's clock is ahead of this device's, which may be wrong by hours. */
let ahead = 0;

/** Sets the clock by what the server said, half way between asking and hearing. */
export function setClock(iso: string, asked: number, heard: number): void {
  const there = Date.parse(iso);
  // Whole: a time with half a millisecond is none to the records that keep it.
  if (Number.isFinite(there)) ahead = Math.round(there - (asked + heard) / 2);
}

/** The time on the server, in milliseconds since 1970: timers are kept by it. */
export function serverNow(): number {
  return Date.now() + ahead;
}
