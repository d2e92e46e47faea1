import * as v from 'valibot';

/**
 * A value kept on this device, parsed on the way out. Undefined when there is none, when it does not parse, or
 * when the browser keeps nothing (private windows, blocked storage): nobody is kept out for that.
 */
export function readDevice<Schema extends v.GenericSchema>(
  key: string,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return undefined;
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device; undefined forgets it. False when the browser keeps nothing. */
export function writeDevice(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
