import { useMemo } from 'react';
import { encode } from 'uqr';

/** A phone reads this many squares from the screen of another without trouble: 117 at each side. */
const MAX_VERSION = 25;
/** Readers need this much white around a code. */
const QUIET_ZONE = 4;

/** The squares of a code that holds this text, or null when the text is too long for one that is read well. */
export function qrSquares(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE, maxVersion: MAX_VERSION }).data;
  } catch {
    return null;
  }
}

interface QrCodeProps {
  readonly text: string;
  /** What it is, for whoever does not see it. */
  readonly label: string;
}

/** A QR code, black on white in every theme. The text must be one that `qrSquares` takes. */
export function QrCode({ text, label }: QrCodeProps) {
  const squares = useMemo(() => qrSquares(text), [text]);
  if (squares === null) return null;
  const path = squares.map(rowPath).join('');
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${squares.length} ${squares.length}`}
    >
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}

function rowPath(row: readonly boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}
