import * as v from 'valibot';

/** One session of a W3C WebDriver: just the calls that are needed here. */
export interface Session {
  /** @param path below the session, with its slash */
  post(path: string, body: unknown): Promise<unknown>;
  end(): Promise<void>;
}

const Answer = v.object({ value: v.unknown() });
const Started = v.object({ sessionId: v.string() });
const Failure = v.object({ error: v.string(), message: v.string() });

async function call(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = v.parse(Answer, await response.json());
  if (response.ok) return value;
  const failure = v.safeParse(Failure, value);
  const why = failure.success
    ? `${failure.output.error}: ${failure.output.message}`
    : String(value);
  throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${why}`);
}

/** Waits until the driver at this address listens. */
export async function driverReady(url: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    try {
      if ((await fetch(`${url}/status`)).ok) return;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no WebDriver answers at ${url}`);
}

/** Starts a browser. @throws with the driver's own words */
export async function startSession(url: string, capabilities: object): Promise<Session> {
  const started = await call('POST', `${url}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const base = `${url}/session/${v.parse(Started, started).sessionId}`;
  return {
    post: (path, body) => call('POST', base + path, body),
    async end() {
      await call('DELETE', base);
    },
  };
}
