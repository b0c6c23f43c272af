import { describe, expect, test } from "vitest";
import { leanHtml } from "../../src/web/embed/leanHtml.ts";

const mark = (shape: string) => `<svg class="m" viewBox="0 0 16 16">${shape}</svg>`;

describe("a page in fewer letters", () => {
  test("draws a mark that comes again once, and others in their place", () => {
    const [dot, cross] = [
      '<path d="M1 1z"></path>',
      '<path d="M2 2z"></path><path d="M3 3"></path>',
    ];
    expect(leanHtml(`<p>${mark(dot)}${mark(cross)}${mark(dot)}${mark(dot)}</p>`)).toBe(
      '<p><svg class="m" viewBox="0 0 16 16"><g id="mark-0"><path d="M1 1z"/></g></svg>' +
        '<svg class="m" viewBox="0 0 16 16"><path d="M2 2z"/><path d="M3 3"/></svg>' +
        '<svg class="m" viewBox="0 0 16 16"><use href="#mark-0"/></svg>' +
        '<svg class="m" viewBox="0 0 16 16"><use href="#mark-0"/></svg></p>',
    );
  });

  test("names what has a title by its title alone", () => {
    const named = (label: string) => `<a aria-label="${label}"><title>Kenya: open</title></a>`;
    expect(leanHtml(named("Kenya: open"))).toBe("<a><title>Kenya: open</title></a>");
    expect(leanHtml(named("Kenya"))).toBe(named("Kenya"));
  });

  test("keeps an element that says something of its value", () => {
    expect(leanHtml('<td class="r"><span>5</span></td>')).toBe('<td class="r">5</td>');
    for (const cell of ['<td><span class="unk">5</span></td>', "<td><span>5</span> men</td>"])
      expect(leanHtml(cell)).toBe(cell);
  });

  test("writes addresses that lead where they led, and no other text anew", () => {
    expect(leanHtml('<a href="?a=1&amp;lang=en&amp;b;=2">R&amp;D=5</a>')).toBe(
      '<a href="?a=1&lang=en&amp;b;=2">R&amp;D=5</a>',
    );
  });
});
