import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "#api";
import { type ErrorCode, problemSchema } from "#contract";
import { ownDesk } from "./calls.ts";
import { testApi } from "./desk.ts";

let server: Serving;

beforeAll(async () => {
  const begun = await serve(testApi(await ownDesk()).app, { host: "127.0.0.1", port: 0 });
  if (!begun.ok) throw new Error(begun.refusal.message);
  server = begun.value;
});

afterAll(() => server.close());

/** Send raw lines and a body; gives all that comes until the server hangs up. */
function send(lines: readonly string[], body: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port: server.port }, () => {
      socket.write(`${lines.join("\r\n")}\r\n\r\n${body}`);
    });
    let got = "";
    socket.on("data", (part) => {
      got += String(part);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(got));
  });
}

const ours = () => [`Host: 127.0.0.1:${server.port}`, "Connection: close"];
const JSON_KEY = ["Content-Type: application/json", "Idempotency-Key: odd"];

const asking =
  (path: string, method = "GET", more: readonly string[] = []) =>
  () =>
    send([`${method} ${path} HTTP/1.1`, ...ours(), ...more], "");

const posting =
  (path: string, body: string, headers: readonly string[] = JSON_KEY) =>
  () =>
    send(
      [
        `POST ${path} HTTP/1.1`,
        ...ours(),
        `Content-Length: ${Buffer.byteLength(body)}`,
        ...headers,
      ],
      body,
    );

const MSS = "/api/missions/haiti-mss";

const ODD: readonly (readonly [
  what: string,
  ask: () => Promise<string>,
  code: ErrorCode,
  says: RegExp,
])[] = [
  ["a day of no calendar", asking(`${MSS}/board?trueOn=2026-02-30`), "input_invalid", /2024-02-22/],
  ["an empty day", asking(`${MSS}/board?knownAt=`), "input_invalid", /knownAt is no calendar day/],
  ["a huge head", asking(`${MSS}/board?head=${"9".repeat(30)}`), "input_invalid", /query\.head/],
  ["a head in powers of ten", asking(`${MSS}/board?head=1e3`), "input_invalid", /whole number/],
  ["a head below nothing", asking(`${MSS}/board?head=-1`), "input_invalid", /whole number from 0/],
  ["a confidence of 2", asking(`${MSS}/board?proposalsFrom=2`), "input_invalid", /from 0 to 1/],
  [
    "a parameter given twice",
    asking(`${MSS}/board?head=1&head=2`),
    "input_invalid",
    /head is given twice/,
  ],
  ["a parameter nobody knows", asking(`${MSS}/board?hed=1`), "input_invalid", /hed is not known/],
  ["the prototype", asking(`${MSS}/board?__proto__=1`), "input_invalid", /not known here/],
  ["a broken escape", asking(`${MSS}/board?trueOn=%zz`), "input_invalid", /no calendar day/],
  ["a broken escape in the path", asking("/api/claims/%zz"), "claim_unknown", /"%zz"/],
  ["bytes that are no text", asking("/api/claims/%ff%fe"), "claim_unknown", /no claim/],
  ["an id of 5,000 letters", asking(`/api/claims/${"a".repeat(5_000)}`), "input_invalid", /200/],
  ["a slash at the end", asking("/api/missions/"), "not_found", /\/api\/missions\b.*without/],
  ["a path in capitals", asking("/API/missions"), "not_found", /openapi\.json/],
  ["two slashes", asking("//api//missions"), "not_found", /openapi\.json/],
  ["an empty page", asking("/api/claims?limit=0"), "input_invalid", /from 1 to 500/],
  ["a page of words", asking("/api/claims?limit=many"), "input_invalid", /query\.limit/],
  ["a kind nobody knows", asking("/api/claims?kind=war"), "input_invalid", /contribution, request/],
  ["a party in small letters", asking("/api/claims?party=ken"), "input_invalid", /"KEN"/],
  ["a party that is no code", asking(`${MSS}/feed?party=a%20b`), "input_invalid", /"KEN"/],
  ["parties in small letters", asking(`${MSS}/table?parties=KEN,usa`), "input_invalid", /"KEN"/],
  ["a party nobody knows", asking(`${MSS}/table?parties=KEN,KNE`), "input_invalid", /mean "KEN"/],
  ["a party nobody knows", asking(`${MSS}/feed?party=ZZZ`), "input_invalid", /"ZZZ" is no party/],
  [
    "changes since a later day",
    asking(`${MSS}/changes?trueOn=2024-07-01&since=2024-08-01`),
    "day_invalid",
    /2024-08-01 is after 2024-07-01/,
  ],
  ["claims of nobody", asking("/api/claims?party=ZZZ"), "input_invalid", /"ZZZ" is no party/],
  [
    "a figure of nobody",
    asking(`${MSS}/why?party=KEN%2BZZZ&resource=funding`),
    "input_invalid",
    /"ZZZ" is no party/,
  ],
  [
    "a resource nobody knows",
    asking(`${MSS}/table?resources=funding,money`),
    "input_invalid",
    /personnel, funding/,
  ],
  ["a reporter that is none", asking(`${MSS}/iati?reporter=me`), "input_invalid", /XM-DAC-41114/],
  ["entries without since", asking("/api/entries"), "input_invalid", /since is missing/],
  ["OPTIONS", asking("/api/missions", "OPTIONS"), "method_not_allowed", /GET, HEAD, POST/],
  ["TRACE", asking("/api/missions", "TRACE"), "method_not_allowed", /GET, HEAD, POST/],
  ["DELETE without a key", asking(`${MSS}`, "DELETE"), "method_not_allowed", /GET, HEAD/],
  ["a method of nobody", asking("/api/missions", "BREW"), "request_broken", /no HTTP request/],
  ["a header without form", asking("/api/health", "GET", ["A B: c"]), "request_broken", /no HTTP/],
  ["words", () => send(["hello"], ""), "request_broken", /no HTTP request/],
  [
    "no Host",
    () => send(["GET /api/health HTTP/1.1", "Connection: close"], ""),
    "host_refused",
    /address that it printed/,
  ],
  [
    "an address of 20,000 signs",
    asking(`${MSS}/board?trueOn=${"9".repeat(20_000)}`),
    "headers_too_large",
    /Send less/,
  ],
  [
    "a form",
    posting("/api/read", "text=a", [
      "Content-Type: application/x-www-form-urlencoded",
      "Idempotency-Key: odd",
    ]),
    "content_type_unsupported",
    /application\/json/,
  ],
  [
    "JSON in another script",
    posting("/api/read", "{}", [
      "Content-Type: application/json; charset=latin1",
      "Idempotency-Key: odd",
    ]),
    "content_type_unsupported",
    /application\/json/,
  ],
  ["no body", posting("/api/read", ""), "body_not_json", /Send one JSON object/],
  ["a list", posting("/api/read", "[]"), "input_invalid", /body must be an object/],
  ["a number too large", posting("/api/read", "1e999"), "input_invalid", /must be an object/],
  [
    "a text that is a number",
    posting("/api/read", '{"text":5}'),
    "input_invalid",
    /a text; found 5/,
  ],
  ["half a character", posting("/api/read", '{"text":"\\ud800"}'), "body_not_json", /surrogate/],
  ["a NUL", posting("/api/read", '{"text":"a\\u0000"}'), "document_not_text", /plain text/],
  [
    "a question beside a body",
    posting("/api/read?x=1", '{"text":"a"}'),
    "input_invalid",
    /query\.x is not known/,
  ],
  [
    "a settlement of no kind",
    posting("/api/settlements", '{"what":"explode"}'),
    "input_invalid",
    /body\.what .*adopt, merge, condition/,
  ],
  [
    "a count that is no whole number",
    posting("/api/decisions", '{"claim":"x","verdict":"accepted","seen":1.5}'),
    "input_invalid",
    /body\.seen must be a whole number/,
  ],
  [
    "chunks that are none",
    () =>
      send(
        ["POST /api/read HTTP/1.1", ...ours(), ...JSON_KEY, "Transfer-Encoding: chunked"],
        "zz\r\n",
      ),
    "request_broken",
    /no HTTP request/,
  ],
];

describe("an odd request", () => {
  test.for(ODD)("with %s is told what is wrong and what to do", async ([, ask, code, says]) => {
    const answer = await ask();
    const [head = "", ...rest] = answer.split("\r\n\r\n");
    expect(head).toMatch(/content-type: application\/problem\+json/i);
    const problem = problemSchema.parse(JSON.parse(rest.join("\r\n\r\n")));
    expect(problem.code).toBe(code);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${problem.status} `));
    expect(problem.detail).toMatch(says);
  });

  test("is met by HEAD with the status alone", async () => {
    for (const [path, status] of [
      ["/api/claims/none", 404],
      ["/api/read", 405],
      [`${MSS}/board?trueOn=x`, 400],
    ] as const) {
      const answer = await asking(path, "HEAD")();
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer.endsWith("\r\n\r\n")).toBe(true);
    }
  });
});
