import ipaddr from 'ipaddr.js';

/** Why nothing may be sent to an address. */
export type AddressComplaint = 'noAddress' | 'credentials' | 'notHttps' | 'inside';

/** What the operator allows beyond public addresses: names of hosts, addresses, networks (CIDR). */
export interface Allowed {
  entries: readonly string[];
  /** Plain http to this very machine, for trying out: never in production. */
  plainLoopback: boolean;
}

/** Addresses that look public and lead to the inside of a cloud: the wire server of Azure. */
const METADATA = ['168.63.129.16'];
/** Names that mean this machine or this network wherever they are asked for. */
const INSIDE_NAMES = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa'];

/**
 * Whether a message may be sent to the address, as far as its text tells; where its name leads is asked when
 * connecting. Other forms of an IPv4 address (decimal, octal, hexadecimal) are the same address to the URL parser, and
 * are judged as it.
 */
export function complaintAbout(text: string, allowed: Allowed): AddressComplaint | null {
  if (!URL.canParse(text)) return 'noAddress';
  const url = new URL(text);
  if (url.username || url.password) return 'credentials';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'notHttps';
  const host = hostOf(url);
  const plain = url.protocol === 'http:';
  if (plain && !(allowed.plainLoopback && isAllowedHost(host, allowed) && isLoopback(host))) return 'notHttps';
  if (isAllowedHost(host, allowed)) return null;
  if (ipaddr.isValid(host)) return mayReach(host, host, allowed) ? null : 'inside';
  const isInsideName = !host.includes('.') || INSIDE_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
  return isInsideName ? 'inside' : null;
}

/**
 * Whether a connection may be made to `ip`, to which `host` leads at this moment. A name that the operator allows is
 * trusted wherever it leads.
 */
export function mayReach(host: string, ip: string, allowed: Allowed): boolean {
  if (isAllowedHost(host, allowed) || allowed.entries.some((entry) => isWithin(ip, entry))) return true;
  if (!ipaddr.isValid(ip)) return false;
  // An IPv4 address in the clothes of IPv6 is judged as what it is; "unicast" is what is left when every special range
  // is taken out.
  const address = ipaddr.process(ip);
  return address.range() === 'unicast' && !METADATA.includes(address.toString());
}

/** The host of an address without the brackets of IPv6, and without the dot that ends a full name. */
export function hostOf(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function isAllowedHost(host: string, { entries }: Allowed): boolean {
  return entries.includes(host) || entries.some((entry) => isWithin(host, entry));
}

function isWithin(ip: string, entry: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  if (ipaddr.isValid(entry)) return address.toString() === ipaddr.process(entry).toString();
  if (!ipaddr.isValidCIDR(entry)) return false;
  const [network, prefix] = ipaddr.parseCIDR(entry);
  return network.kind() === address.kind() && address.match(network, prefix);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');
}
