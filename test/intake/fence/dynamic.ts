import type { IncomingMessage, ServerResponse } from "node:http";
import { type FetchOptions, fetchPage, Manners } from "#intake";
import { openStage } from "./stage.ts";
import { watchSockets } from "./watchSockets.ts";

/** A walk that starts at a public page and is led inside: by answers, names, or settings. */
export interface DynamicCase {
  readonly name: string;
  /** What the public server answers to a path other than robots.txt. */
  readonly page: (response: ServerResponse, request: IncomingMessage) => void;
  /** What it answers to robots.txt; 404 unless given. */
  readonly robots?: (response: ServerResponse) => void;
  /** What names resolve to, by how often they were asked before. */
  readonly resolve?: (host: string, asked: number) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether sockets tell the address that was asked for as their other end. */
  readonly honest?: boolean;
  /** Whether the walk may end in a page: then it has stayed outside all along. */
  readonly mayEnd?: boolean;
}

const OUT = "93.184.216.34";
const INSIDE = [
  "http://127.0.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::1]/",
  "http://0x7f.1/",
  "http://inner.example/",
  "http://localhost:8080/",
  "//10.0.0.1/x",
];
const ELSEWHERE = [
  "file:///etc/passwd",
  "gopher://10.0.0.1/",
  "http://a:b@10.0.0.1/",
  "ftp://10.0.0.1/",
];
const PROXIES = [
  "HTTP_PROXY",
  "http_proxy",
  "HTTPS_PROXY",
  "https_proxy",
  "ALL_PROXY",
  "all_proxy",
];

/** At least sixty walks. */
export function dynamicCases(): readonly DynamicCase[] {
  return [
    ...[301, 302, 303, 307, 308].flatMap((status) =>
      INSIDE.map((to) => redirect(`${status} to ${to}`, status, to)),
    ),
    ...ELSEWHERE.map((to) => redirect(`302 to ${to}`, 302, to)),
    ...INSIDE.map((to) => refresh(to)),
    ...robotsCases(),
    ...namesCases(),
    ...PROXIES.flatMap((name) => proxyCases(name)),
    { name: "the other end is loopback", page: answerOk, honest: false },
  ];
}

/** What came of one walk. */
export interface WalkEnd {
  readonly name: string;
  /** Tries for an address that is not public; none may be. */
  readonly inside: readonly string[];
  /** Whether the walk gave a page although it should not. */
  readonly pageTaken: boolean;
}

/** Walk one case on a stage of its own. */
export async function walk(one: DynamicCase): Promise<WalkEnd> {
  const stage = await openStage((request, response) => {
    if (request.url !== "/robots.txt") one.page(response, request);
    else if (one.robots !== undefined) one.robots(response);
    else response.writeHead(404).end();
  });
  const asked = new Map<string, number>();
  const resolve = async (host: string) => {
    const times = asked.get(host) ?? 0;
    asked.set(host, times + 1);
    return one.resolve?.(host, times) ?? (host === "inner.example" ? ["10.1.2.3"] : [OUT]);
  };
  const before = { ...process.env };
  const watch = watchSockets({ stage: { port: stage.port, honest: one.honest ?? true } });
  try {
    Object.assign(process.env, one.env);
    const options: FetchOptions = { resolve, manners: new Manners({ gapMs: 0 }) };
    const fetched = await fetchPage("http://news.example/a", options);
    const inside = watch.inside().map(({ host, port }) => `${host}:${port}`);
    return { name: one.name, inside, pageTaken: fetched.ok && one.mayEnd !== true };
  } finally {
    watch.stop();
    for (const name of Object.keys(one.env ?? {})) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    await stage.close();
  }
}

function redirect(name: string, status: number, to: string): DynamicCase {
  return { name, page: (response) => response.writeHead(status, { location: to }).end() };
}

function refresh(to: string): DynamicCase {
  const html = `<html><head><meta http-equiv="refresh" content="0; url=${to}"></head></html>`;
  return {
    name: `refresh to ${to}`,
    page: (response) => response.writeHead(200, { "content-type": "text/html" }).end(html),
  };
}

function robotsCases(): readonly DynamicCase[] {
  return INSIDE.slice(0, 5).map((to) => ({
    name: `robots.txt moved to ${to}`,
    page: answerOk,
    robots: (response) => response.writeHead(302, { location: to }).end(),
  }));
}

/** Names that change their answer, mix answers, or hide one address behind another. */
function namesCases(): readonly DynamicCase[] {
  const inside = ["127.0.0.1", "10.0.0.1", "::1", "::ffff:127.0.0.1", "169.254.169.254"];
  return inside.flatMap((address): DynamicCase[] => [
    {
      name: `rebinding to ${address} after the first answer`,
      page: answerOk,
      resolve: (_, asked) => (asked === 0 ? [OUT] : [address]),
    },
    {
      name: `rebinding between the check of robots.txt and a redirect to itself, ${address}`,
      page: (response, { url }) =>
        url === "/b" ? answerOk(response) : response.writeHead(302, { location: "/b" }).end(),
      resolve: (_, asked) => (asked < 2 ? [OUT] : [address]),
    },
    {
      name: `${address} beside a public address`,
      page: answerOk,
      resolve: () => [OUT, address],
    },
  ]);
}

function proxyCases(name: string): readonly DynamicCase[] {
  const env = { [name]: "http://127.0.0.1:3128", NODE_USE_ENV_PROXY: "1" };
  return [
    { name: `${name} set, page outside`, page: answerOk, env, mayEnd: true },
    {
      name: `${name} set, redirect inside`,
      page: (response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end(),
      env,
    },
  ];
}

function answerOk(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html" }).end("<p>Words of a page.</p>");
}
