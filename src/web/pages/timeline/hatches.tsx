/** The patterns of what is blocked and of what is on hold. */
export function Hatches() {
  return (
    <defs>
      {(["pledged", "committed"] as const).map((rung) => (
        <pattern
          key={rung}
          id={`tl-blocked-${rung}`}
          patternUnits="userSpaceOnUse"
          width="7"
          height="7"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" fill="var(--surface)" />
          <rect width="3.6" height="7" fill={`var(--${rung})`} />
        </pattern>
      ))}
      <pattern id="tl-held" patternUnits="userSpaceOnUse" width="6" height="8">
        <rect width="6" height="8" fill="var(--surface)" />
        <rect width="3" height="8" fill="var(--suspended)" />
      </pattern>
      <pattern
        id="tl-contested"
        patternUnits="userSpaceOnUse"
        width="6"
        height="6"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--surface)" />
        <rect width="2.6" height="6" fill="var(--ink-2)" />
      </pattern>
    </defs>
  );
}
