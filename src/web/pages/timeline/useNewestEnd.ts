import { useLayoutEffect, useRef } from "preact/hooks";

/** A box that pans sideways and opens at its newest end. */
export function useNewestEnd<T extends HTMLElement>(of: unknown) {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box !== null) box.scrollLeft = box.scrollWidth;
  }, [of]);
  return ref;
}
