import { BlockList, isIP } from 'node:net';

/** Says from which address a request comes, past the proxies that are trusted. */
export class Addresses {
  private readonly trusted = new BlockList();

  /** @throws when an entry is neither an address nor a range such as 10.0.0.0/8 */
  constructor(trustedProxies: readonly string[]) {
    for (const entry of trustedProxies) {
      const [address = '', prefix] = entry.split('/');
      const family = isIP(address);
      if (family === 0) throw new Error(`TRUSTED_PROXIES holds "${entry}", which is no address`);
      const kind = family === 6 ? 'ipv6' : 'ipv4';
      if (prefix === undefined) this.trusted.addAddress(address, kind);
      else if (Number(prefix) <= (family === 6 ? 128 : 32) && /^\d+$/.test(prefix))
        this.trusted.addSubnet(address, Number(prefix), kind);
      else throw new Error(`TRUSTED_PROXIES holds "${entry}", which is no range`);
    }
  }

  isTrusted(address: string): boolean {
    const plain = withoutMapping(address);
    const family = isIP(plain);
    return family !== 0 && this.trusted.check(plain, family === 6 ? 'ipv6' : 'ipv4');
  }

  /** The nearest address that is not a trusted proxy. */
  of(remote: string | undefined, forwardedFor: string | string[] | undefined): string {
    const hops = String(forwardedFor ?? '')
      .split(',')
      .map((hop) => hop.trim())
      .filter((hop) => isIP(hop) !== 0);
    let address = withoutMapping(remote ?? '');
    while (this.isTrusted(address) && hops.length > 0) address = withoutMapping(hops.pop() ?? '');
    return address;
  }
}

/** An IPv4 address that came in over IPv6, written as itself. */
function withoutMapping(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
