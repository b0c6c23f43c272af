import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import type { TimeScale } from "../../charts/timeScale.ts";

const LEAST_PX = 8;

/** Drag over the chart to zoom to a stretch of days. A finger pans instead; buttons do the same. */
export function useBrush(surface: RefObject<SVGRectElement | null>, scale: TimeScale) {
  const { address } = useApp();
  const [ends, setEnds] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const placeOf = (event: PointerEvent) =>
    event.clientX - (surface.current?.getBoundingClientRect().left ?? 0);
  return {
    drawn:
      ends === null
        ? null
        : { x: Math.min(ends.from, ends.to), width: Math.abs(ends.to - ends.from) },
    start: (event: PointerEvent) => {
      if (event.pointerType === "touch" || event.button !== 0) return;
      surface.current?.setPointerCapture(event.pointerId);
      setEnds({ from: placeOf(event), to: placeOf(event) });
    },
    /** Whether a stretch is being drawn. */
    move: (x: number): boolean => {
      if (ends === null) return false;
      setEnds({ from: ends.from, to: Math.min(scale.width, Math.max(0, x)) });
      return true;
    },
    end: () => {
      if (ends === null) return;
      setEnds(null);
      const [from, to] = [Math.min(ends.from, ends.to), Math.max(ends.from, ends.to)];
      if (to - from >= LEAST_PX) address.go({ from: scale.day(from), to: scale.day(to) });
    },
    cancel: () => setEnds(null),
  };
}
