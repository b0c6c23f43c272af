import { useEffect, useId, useRef, useState } from "preact/hooks";
import { NAMED_PAGES } from "../address/view.ts";
import { useApp } from "./context.ts";

/** Pages before it are for reading; from it on they are for work on the ledger. */
const FIRST_OF_DESK = "review";

/**
 * The pages by name. Where the bar is too narrow for all of them a button opens the list, so that
 * none is out of sight without a sign; Escape, a choice, or going elsewhere closes it.
 */
export function PagesNav() {
  const { words, address } = useApp();
  const { page } = address.view;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  useEffect(() => {
    if (!open) return;
    setOpen(false);
    // The link that was followed is out of sight now, and the focus must not fall to nowhere.
    button.current?.focus();
  }, [address.view]);
  return (
    <nav
      class="pages"
      aria-label={words.say("app.views")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // A press on nothing that takes the focus leaves no relatedTarget, and closes it too.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="btn"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
        {words.say("app.pages")}
      </button>
      <ul id={list} class={open ? "open" : undefined}>
        {NAMED_PAGES.map((to) => (
          <li key={to} class={to === FIRST_OF_DESK ? "apart" : undefined}>
            <a href={address.toPage(to)} aria-current={page === to ? "page" : undefined}>
              {words.say(`app.${to}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
