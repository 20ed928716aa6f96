import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** The white around a code that readers need (ISO/IEC 18004), in its own dots. */
const QUIET = 4;

/** A text as a QR code. Dark on white in every mode: some readers see nothing else. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, side } = useMemo(() => drawn(text), [text]);
  return (
    <svg class="qr-code" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string): { path: string; side: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dots = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { path: dots.join(''), side: size };
}
