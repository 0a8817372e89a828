const STATES = ['allowed', 'blocked', 'not-evaluated', 'covered'] as const;

/** One arrow head a state, so that the head has the colour of its line in both themes. */
export function ArrowHeads() {
  return (
    <svg className="arrow-heads" aria-hidden>
      <defs>
        {STATES.map((state) => (
          <marker
            key={state}
            id={`arrow-${state}`}
            viewBox="0 0 12 12"
            refX="11"
            refY="6"
            markerWidth="14"
            markerHeight="14"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M 1 1 L 11 6 L 1 11 z" className={`arrow-head arrow-head--${state}`} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
