import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One question as the server got it. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly tools?: unknown;
    readonly response_format?: { readonly type: string };
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
  /** The data that the article came in. */
  readonly data: {
    readonly text: string;
    readonly published: string | null;
    readonly missions: { id: string }[];
  };
}

/** What the server says: a chat answer, or a bare status. */
export type Reply =
  | { readonly claims: readonly unknown[]; readonly extra?: Readonly<Record<string, unknown>> }
  | { readonly content: string }
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  | { readonly hang: true };

/** A local server that speaks the chat protocol, and what it was asked. */
export interface ChatServer {
  readonly url: string;
  readonly port: number;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** Start a server that answers each question as `reply` says. */
export async function startChatServer(
  reply: (asked: Asked, nth: number) => Reply,
): Promise<ChatServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString() || "{}") as Asked["body"];
    const data = JSON.parse(body.messages?.at(-1)?.content ?? "{}") as Asked["data"];
    const one: Asked = { path: request.url ?? "", headers: request.headers, body, data };
    asked.push(one);
    const said = reply(one, asked.length);
    if ("hang" in said) return;
    if ("status" in said) {
      response.writeHead(said.status, { "content-type": "application/json", ...said.headers });
      response.end(said.body ?? JSON.stringify({ error: { message: "no" } }));
      return;
    }
    const content = "content" in said ? said.content : JSON.stringify({ claims: said.claims });
    const message = { role: "assistant", content, ...("extra" in said ? said.extra : {}) };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        id: "x",
        object: "chat.completion",
        created: 0,
        model: body.model,
        choices: [{ index: 0, message, finish_reason: "stop" }],
        usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, port, asked, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
