import {
  type CurrentJoinCode,
  type FoundBoard,
  type OpenJoinCode,
  readJoinCode,
  TypedJoinCode,
} from '@samenspel/shared/protocol';
import type { JoinCodeCommand } from '@samenspel/shared/session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JoinCodes, OpenCode } from '../codes/joinCodes.ts';
import type { Stretched } from '../codes/stretcher.ts';
import { parse } from './bodies.ts';
import type { Authorized, BoardRequest, Door } from './door.ts';
import { answered, Refused } from './errors.ts';
import type { Rates } from './rates.ts';

export interface CodesOptions {
  readonly codes: JoinCodes;
  readonly door: Door;
  readonly rates: Rates;
  readonly addressOf: (request: FastifyRequest) => string;
}

const BODY_BYTES_MOST = 1024;
/** Rooms whose code is remembered. */
const MEMORY_MOST = 1000;

const spoken = ({ code, expiresAt }: OpenCode): OpenJoinCode => ({
  code,
  expiresAt: new Date(expiresAt).toISOString(),
});

/** Join codes over HTTP. No code is ever in a log. */
export class CodeHandlers {
  /**
   * Codes that were right, with the address they came from. Whoever guesses learns nothing from trying such a
   * code again, so it always passes: one device that guesses must not lock out the room that shares its address.
   */
  private readonly memory = new Map<string, Stretched>();

  constructor(private readonly options: CodesOptions) {}

  register(app: FastifyInstance): void {
    app.get('/api/boards/:id/code', (request: BoardRequest) => this.current(request));
    app.post('/api/codes', { bodyLimit: BODY_BYTES_MOST }, (request) => this.find(request));
  }

  private async current(request: BoardRequest): Promise<CurrentJoinCode> {
    const { codes, door } = this.options;
    const { record, key } = await door.authorizeFacilitator(request);
    const open = await answered(codes.current(record, key));
    return open ? spoken(open) : { code: null };
  }

  /** Carries out what a facilitator asks; it is stored when this resolves. @throws Refused */
  async command(
    command: JoinCodeCommand,
    facilitator: Authorized,
    request: FastifyRequest,
  ): Promise<Partial<OpenJoinCode>> {
    switch (command.type) {
      case 'openCode':
        return spoken(await this.open(command.hours, facilitator, request));
      case 'closeCode':
        await answered(this.options.codes.close(facilitator.record.id));
        return {};
    }
  }

  private async open(
    hours: number,
    { record, key }: Authorized,
    request: FastifyRequest,
  ): Promise<OpenCode> {
    const { codes, rates, addressOf } = this.options;
    const open = await answered(codes.prolong(record, key, hours));
    if (open) return open;
    if (!(await rates.mayMakeCode(addressOf(request))))
      throw new Refused('too-many-requests', 'too many new codes, try again in a minute');
    const made = await answered(codes.open(record, key, hours));
    if (made) return made;
    throw new Refused('too-many-requests', 'too many codes at once, try again');
  }

  private async find(request: FastifyRequest): Promise<FoundBoard> {
    const code = readJoinCode(parse(TypedJoinCode, request.body).code);
    if (code === undefined) throw new Refused('not-found', 'no such code');
    const { codes, addressOf } = this.options;
    const address = addressOf(request);
    const visitor = `${address} ${code}`;
    const remembered = this.memory.get(visitor);
    this.memory.delete(visitor);
    const stretched = remembered ?? (await this.stretch(code, address));
    const found = await answered(codes.find(stretched));
    if (!found) throw new Refused('not-found', 'no such code');
    if (!remembered) await this.options.rates.giveBackCode(address);
    this.remember(visitor, stretched);
    return found;
  }

  /** Counts the code as wrong until it proves to be right, so that many at once count as well. */
  private async stretch(code: string, address: string): Promise<Stretched> {
    const { codes, rates } = this.options;
    if (!(await rates.mayTryCode(address)))
      throw new Refused('too-many-requests', 'too many wrong codes, try again in a minute');
    const stretched = await answered(codes.stretch(code));
    if (stretched) return stretched;
    await rates.giveBackCode(address);
    throw new Refused('too-many-requests', 'too many codes at once, try again');
  }

  private remember(visitor: string, stretched: Stretched): void {
    this.memory.set(visitor, stretched);
    const [oldest] = this.memory.keys();
    if (this.memory.size > MEMORY_MOST && oldest !== undefined) this.memory.delete(oldest);
  }
}
