import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** What a sheet of A4 or Letter holds between its margins, in CSS pixels. */
const PAPER_PX = 688;

/**
 * The width of an element in whole pixels, followed as it changes, also to paper; `before` until it
 * is laid out. The browser tells of a new width a frame late: what is drawn for the old one must not
 * widen the page.
 */
export function useWidth<T extends Element>(before = 0) {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(before);
  const [onPaper, setOnPaper] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const paper = matchMedia("print");
    const draw = (printed: boolean) => {
      const shown = Math.floor(element.getBoundingClientRect().width);
      setWidth(printed ? Math.min(PAPER_PX, shown) : shown);
      setOnPaper(printed);
    };
    const measure = () => draw(paper.matches);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    const onPrint = () => draw(true);
    addEventListener("beforeprint", onPrint);
    addEventListener("afterprint", measure);
    paper.addEventListener("change", measure);
    return () => {
      watch.disconnect();
      removeEventListener("beforeprint", onPrint);
      removeEventListener("afterprint", measure);
      paper.removeEventListener("change", measure);
    };
  }, []);
  return { ref, width, onPaper };
}
