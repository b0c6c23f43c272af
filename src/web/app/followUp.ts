import { useEffect, useState } from "preact/hooks";

/** False while what answers first is drawn; true once that is painted, for what may follow. */
export function useFollowUp(): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => setDue(true), []);
  return due;
}
