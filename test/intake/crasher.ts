// A parser that breaks in the ways that parsers break, told by the words of the file.
import { createWriteStream, writeSync } from "node:fs";
import { decodeRequest, encodeFrame, FrameReader } from "../../src/intake/parse/frames.ts";

const answers = createWriteStream("", { fd: 3 });
const send = (message: unknown) => answers.write(encodeFrame(message));
const frames = new FrameReader(1_000_000);
const held: Buffer[] = [];

process.stdin.on("data", (chunk: Buffer) => {
  for (const frame of frames.take(chunk)) act(Buffer.from(decodeRequest(frame).bytes).toString());
});
writeSync(3, encodeFrame({ kind: "ready" }));

function act(words: string): void {
  if (words === "crash") process.kill(process.pid, "SIGSEGV");
  if (words === "exit") process.exit(3);
  while (words === "hang");
  while (words === "grow") held.push(Buffer.alloc(20_000_000, 1));
  const env = Object.keys(process.env);
  const outcomes: Readonly<Record<string, unknown>> = {
    nonsense: { ok: true, value: { text: 7 } },
    nothing: null,
    script: { ok: true, value: { ...document(words), extra: "x" } },
  };
  send({
    kind: "answer",
    outcome: words in outcomes ? outcomes[words] : { ok: true, value: document(env.join()) },
  });
}

function document(text: string): object {
  return {
    form: "text",
    text: `environment: ${text}`,
    title: null,
    publisher: null,
    author: null,
    published: null,
    publishedFrom: null,
    lang: null,
    address: null,
    hiddenCharacters: 0,
    attachments: [],
  };
}
