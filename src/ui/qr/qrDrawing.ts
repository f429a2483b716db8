import { encode } from "uqr";

/** A QR code as one path of a drawing: dark squares of one unit, with the quiet zone that the standard asks for. */
export interface QrDrawing {
  /** Units along an edge, quiet zone and all. */
  readonly size: number;
  readonly path: string;
}

/** Light squares around the code, in units (ISO/IEC 18004). */
const QUIET = 4;

/** Undefined where the text is longer than a code can hold. Made here, on the device. */
export function qrDrawing(text: string): QrDrawing | undefined {
  try {
    // The least redundancy that is then raised as far as the code does not grow: larger squares carry further.
    const { data, size } = encode(text, { ecc: "L", boostEcc: true, border: QUIET });
    const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join("");
    return { size, path };
  } catch {
    return undefined;
  }
}
