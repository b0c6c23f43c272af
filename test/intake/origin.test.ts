import { describe, expect, test } from "vitest";
import { originOf } from "#intake";

const story = "Kenya will send 200 officers in May, a minister said.";

describe("where a report stems from", () => {
  test.each([
    ["a dateline", { text: `NAIROBI, Feb 21 (Reuters) - ${story}` }, "Reuters", "dateline"],
    [
      "a byline",
      { text: story, author: "Jane Doe, Associated Press" },
      "Associated Press",
      "byline",
    ],
    ["a French line", { text: `Un titre\nPar AFP\n${story}` }, "Agence France-Presse", "byline"],
    ["a credit at the end", { text: `${story}\n© 2024 AFP` }, "Agence France-Presse", "credit"],
    [
      "the host of a wire",
      { text: story, address: "https://www.reuters.com/x" },
      "Reuters",
      "host",
    ],
    [
      "the host of a state",
      { text: story, address: "https://www.mfa.go.ke/x", publisher: "MFA Kenya" },
      "MFA Kenya",
      "host",
    ],
    [
      "the United Nations",
      { text: story, address: "https://press.un.org/x" },
      "United Nations",
      "host",
    ],
    [
      "the outlet itself",
      { text: story, publisher: "The Harbour Post" },
      "The Harbour Post",
      "publisher",
    ],
    [
      "the host, where nothing else tells",
      { text: story, address: "https://post.example/x" },
      "post.example",
      "host",
    ],
  ] as const)("%s tells", (_, input, name, sign) => {
    expect(originOf(input)).toMatchObject({ name, sign });
  });

  test("a wire that is only cited is no origin", () => {
    const text = "Kenya will send 200 officers, a minister told Reuters on Wednesday.";
    expect(originOf({ text, publisher: "The Harbour Post" }).name).toBe("The Harbour Post");
  });

  test("a picture's credit is no origin", () => {
    const text = `Photo: AFP / Getty\n${story}`;
    expect(originOf({ text, publisher: "The Harbour Post" }).name).toBe("The Harbour Post");
  });

  test("a contribution is a weak sign", () => {
    const text = `${story}\nWith reporting from AFP.`;
    expect(originOf({ text, publisher: "Post" })).toMatchObject({
      name: "Agence France-Presse",
      certain: false,
    });
  });

  test("nothing at all tells nothing", () => {
    expect(originOf({ text: story })).toMatchObject({ name: null, kind: "unknown" });
  });
});
