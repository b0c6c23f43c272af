import ipaddr from "ipaddr.js";

/**
 * Ranges that ipaddr.js counts as ordinary and that are none: they lead to machines of the cloud
 * provider, to tunnels and translators that carry another address inside, or nowhere.
 */
const DENIED = [
  "168.63.129.16/32",
  "192.0.0.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.175.48.0/24",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "2620:4f:8000::/48",
  "3fff::/20",
].map((range) => ipaddr.parseCIDR(range));

/** All public IPv6 unicast lies here (RFC 4291, IANA); what is outside is not assigned. */
const GLOBAL_V6 = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an IP address is one of the public internet, so that it may be connected to.
 *
 * Takes what a resolver answers (`192.0.2.1`, `2001:db8::1`), no name and no other spelling. An
 * IPv6 address that holds an IPv4 address (mapped, 6to4, Teredo, NAT64, ISATAP) is never public.
 */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  if (address === null || address.range() !== "unicast") return false;
  const v6 = address.kind() === "ipv6";
  if (v6 && (!address.match(GLOBAL_V6) || isIsatap(address))) return false;
  return !DENIED.some(
    ([range, bits]) => range.kind() === address.kind() && address.match(range, bits),
  );
}

/**
 * Whether an IP address lies inside a network, so that nothing may connect to it. A name is none: it is looked up, and
 * fenced, when it is connected to.
 */
export function isInnerAddress(text: string): boolean {
  return parseAddress(text) !== null && !isPublicAddress(text);
}

/** Whether two IP addresses are the same in any spelling; `::ffff:192.0.2.1` is `192.0.2.1`. */
export function isSameAddress(a: string, b: string): boolean {
  const [first, second] = [a, b].map(parseAddress);
  if (first == null || second == null) return false;
  return plain(first).toNormalizedString() === plain(second).toNormalizedString();
}

function plain(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()
    ? address.toIPv4Address()
    : address;
}

function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (text.includes("%")) return null;
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : null;
}

/** ISATAP keeps an IPv4 address in its last half, after 0:5efe or 200:5efe (RFC 5214). */
function isIsatap(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (!(address instanceof ipaddr.IPv6)) return false;
  const [, , , , fifth, sixth] = address.parts;
  return sixth === 0x5efe && (fifth === 0 || fifth === 0x200);
}
