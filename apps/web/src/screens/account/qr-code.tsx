import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code as one drawing, made on this device: the secret in it goes to nobody. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = useMemo(() => encode(text, { ecc: 'M', border: 4 }), [text]);
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="mx-auto size-56 bg-white"
    >
      <path d={path} className="fill-black" />
    </svg>
  );
}
