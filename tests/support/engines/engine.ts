/**
 * The little that is asked of a browser engine: real pointer and keys, and looking into the page. Coordinates
 * are CSS pixels from the viewport's top left corner.
 */
export interface Engine {
  readonly name: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the body of a function in the page; it may return a promise of something JSON can hold. */
  evaluate(body: string, ...args: readonly unknown[]): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** The size of a window, in CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const LAPTOP: WindowSize = { width: 1280, height: 800 };
export const PHONE: WindowSize = { width: 390, height: 844 };

/** The call of a function with this body, as an expression: a page's CSP lets nothing be compiled inside it. */
export function expression(body: string, args: readonly unknown[]): string {
  return `(function (...args) { ${body} }).apply(null, ${JSON.stringify(args)})`;
}
