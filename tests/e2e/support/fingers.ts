import type { CDPSession, Page } from '@playwright/test';

/** A place on the page, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Fingers and a pen on somebody's screen, as the browser gets them from the hardware. */
export class Fingers {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', ...spots: Spot[]): Promise<void> {
    const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** One finger down, along, and up. */
  async drag(from: Spot, to: Spot, steps = 6): Promise<void> {
    await this.touch('touchStart', from);
    for (let i = 1; i <= steps; i++) await this.touch('touchMove', between(from, to, i / steps));
    await this.touch('touchEnd');
  }

  async tap(at: Spot): Promise<void> {
    await this.touch('touchStart', at);
    await this.touch('touchEnd');
  }

  /** @param force how hard the pen presses, 0 to 1 */
  async pen(
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    { x, y }: Spot,
    force = 0.5,
  ): Promise<void> {
    const pressed = type === 'mouseReleased' ? 0 : 1;
    await this.#session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: pressed,
      clickCount: 1,
      pointerType: 'pen',
      force,
    });
  }
}

function between(from: Spot, to: Spot, part: number): Spot {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
