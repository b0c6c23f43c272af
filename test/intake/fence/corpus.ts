import { INSIDE_V4, INSIDE_V6 } from "./addresses.ts";

/** One address that must never lead inside, with what names resolve to on the way. */
export interface FenceCase {
  readonly address: string;
  /** What a resolver answers for the names in it; names that are not here do not exist. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Over 1,300 addresses that lead inside: literals in every spelling, names, schemes, ports, tricks. */
export function staticCorpus(): readonly FenceCase[] {
  const bare = [
    ...INSIDE_V4.flatMap((address) => [...spellings(address), ...carriers(address)]),
    ...INSIDE_V6.flatMap((address) => [`[${address}]`, `[${address.toUpperCase()}]`]),
    ...["[fe80::1%25eth0]", "[::1%lo]", "[::ffff:0:127.0.0.1]", "[::127.0.0.1]"],
  ];
  const addresses = bare.flatMap((host) => [`http://${host}/`, `https://${host}/`]);
  return [
    ...addresses.map((address) => ({ address, names: {} })),
    ...INSIDE_V4.flatMap((inside) => tricks(inside)),
    ...[...INSIDE_V4, ...INSIDE_V6].flatMap((inside) => names(inside)),
    ...otherDoors().map((address) => ({ address, names: {} })),
  ];
}

/** One IPv4 address as browsers and resolvers understand it: octal, hexadecimal, short, in other digits. */
function spellings(address: string): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const hex = (value: number) => `0x${value.toString(16)}`;
  const octal = (value: number) => `0${value.toString(8)}`;
  return [
    address,
    `${address}.`,
    String(whole),
    hex(whole),
    octal(whole),
    hex(whole).toUpperCase(),
    [a, b, c, d].map(hex).join("."),
    [a, b, c, d].map(octal).join("."),
    [a, b, c, d].map((part) => `000${octal(part)}`).join("."),
    `${a}.${(b << 16) | (c << 8) | d}`,
    `${a}.${b}.${(c << 8) | d}`,
    `${hex(a)}.${(b << 16) | (c << 8) | d}`,
    `${octal(a)}.${b}.${hex((c << 8) | d)}`,
    inDigits(address, 0xff10),
    inCircles(address),
    address.replaceAll(".", "。"),
    address.replaceAll(".", "%2E"),
  ];
}

/** The addresses of IPv6 that carry an IPv4 address inside. */
function carriers(address: string): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
  const high = ((a << 8) | b).toString(16);
  const low = ((c << 8) | d).toString(16);
  const flipped = (part: number) => (part ^ 0xffff).toString(16);
  return [
    `[::ffff:${address}]`,
    `[::ffff:${high}:${low}]`,
    `[0:0:0:0:0:ffff:${high}:${low}]`,
    `[::${high}:${low}]`,
    `[64:ff9b::${high}:${low}]`,
    `[64:ff9b::${address}]`,
    `[64:ff9b:1::${high}:${low}]`,
    `[2002:${high}:${low}::1]`,
    `[2001:0:5db8:d822:0:0:${flipped((a << 8) | b)}:${flipped((c << 8) | d)}]`,
    `[2a00:1450:4009:80f:0:5efe:${high}:${low}]`,
    `[2a00:1450:4009:80f:200:5efe:${high}:${low}]`,
  ];
}

/** Addresses that look as if they led elsewhere. */
function tricks(inside: string): readonly FenceCase[] {
  const addresses = [
    `http://news.example@${inside}/`,
    `http://news.example:80@${inside}/`,
    `http://${inside}#@news.example/`,
    `http://${inside}?@news.example/`,
    `http://${inside}\\@news.example/`,
    `http:\\\\${inside}\\`,
    `http:${inside}`,
    `http:///${inside}/`,
    `\thttp://${inside}/\n`,
    `ht\ntp://${inside}/`,
    `http://${inside}:80/`,
    `https://${inside}:443/`,
    `http://${inside}:443/latest/meta-data/`,
    `http://${inside}:22/`,
    `http://${inside}:6379/`,
  ];
  return addresses.map((address) => ({ address, names: {} }));
}

/** Names behind which an address inside stands, alone or beside a public one. */
function names(inside: string): readonly FenceCase[] {
  const one = (name: string, answers: readonly string[]): FenceCase => ({
    address: `http://${name}/`,
    names: { [name]: answers },
  });
  const isV4 = /^[\d.]+$/.test(inside);
  return [
    one("inner.example", [inside]),
    one("inner.example.", [inside]),
    one("mixed.example", ["93.184.216.34", inside]),
    one("mixed.example", [inside, "93.184.216.34"]),
    one("many.example", ["93.184.216.34", "2606:4700:4700::1111", "8.8.8.8", inside]),
    ...(isV4
      ? [
          one(`${inside}.nip.example`, [inside]),
          one("mapped.example", [`::ffff:${inside}`]),
          one("both.example", ["2606:4700:4700::1111", `::ffff:${inside}`]),
        ]
      : []),
  ];
}

/** Schemes, ports and names of the machine itself. */
function otherDoors(): readonly string[] {
  const schemes = [
    "file",
    "ftp",
    "gopher",
    "dict",
    "ldap",
    "ws",
    "wss",
    "data",
    "javascript",
    "blob",
  ];
  const ports = [0, 1, 21, 22, 23, 25, 53, 110, 143, 389, 445, 2375, 3306, 5432, 6379, 8080, 8443];
  const hosts = [
    "localhost",
    "LOCALHOST",
    "localhost.",
    "sub.localhost",
    "ip6-localhost",
    "metadata",
  ];
  return [
    ...schemes.flatMap((scheme) => [`${scheme}://127.0.0.1/`, `${scheme}:///etc/passwd`]),
    ...ports.flatMap((port) => [`http://127.0.0.1:${port}/`, `https://news.example:${port}/`]),
    ...hosts.flatMap((host) => [`http://${host}/`, `https://${host}/`]),
    ...["", "http://", "http://[", "http://[::1", "//127.0.0.1/", "/etc/passwd", "127.0.0.1"],
    ...["http://user:secret@news.example/", "http://a@b@127.0.0.1/", "http://%31%32%37.0.0.1/"],
  ];
}

function inDigits(address: string, zero: number): string {
  return address.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function inCircles(address: string): string {
  return address.replace(/\d/g, (digit) =>
    digit === "0" ? "⓪" : String.fromCodePoint(0x2460 + Number(digit) - 1),
  );
}
