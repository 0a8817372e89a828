import type { ReactNode } from 'react';
import { useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** Stands at the right end of the heading: a count, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the inspector under its own heading, which also names it as a landmark. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="inspector__section" aria-labelledby={id}>
      <div className="inspector__section-head">
        <h3 className="inspector__section-title" id={id}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
