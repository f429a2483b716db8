import { useMemo } from "react";
import { qrDrawing } from "./qrDrawing.ts";

interface Props {
  /** The full address. */
  readonly address: string;
}

/** A code that opens an address, with the address in words below it. Black on white in every theme. */
export function QrCode({ address }: Props) {
  const drawing = useMemo(() => qrDrawing(address), [address]);
  return (
    <figure className="qr">
      {drawing === undefined ? (
        <p>The address is too long for a code.</p>
      ) : (
        <svg
          className="qr-code"
          viewBox={`0 0 ${drawing.size} ${drawing.size}`}
          role="img"
          aria-label="QR code of the address below"
          shapeRendering="crispEdges"
        >
          <rect width="100%" height="100%" />
          <path d={drawing.path} />
        </svg>
      )}
      <figcaption className="qr-address">{address}</figcaption>
    </figure>
  );
}
