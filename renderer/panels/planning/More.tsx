interface MoreProps {
  readonly of: number;
  readonly as?: 'span' | 'li';
}

/** How many there are beyond those that are shown; nothing when all of them are. */
export function More({ of: count, as: Element = 'span' }: MoreProps) {
  return count > 0 ? <Element className="quiet">and {count} more</Element> : null;
}
