type Triple = readonly [number, number, number];

/**
 * Makes a colour darker (`tint` from −1 to 0) or lighter (0 to 1) by its luminance, hue and saturation kept (ECMA-376
 * part 1, 18.8.19). Colours are `#rrggbb`.
 */
export function tintColour(colour: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return colour;
  const [hue, saturation, luminance] = hslOf(colour);
  const share = Math.max(-1, Math.min(1, tint));
  const shifted = share < 0 ? luminance * (1 + share) : luminance * (1 - share) + share;
  return colourOf([hue, saturation, shifted]);
}

/** Mixes two colours; `share` of the first. */
export function mixColours(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, n) => value * share + (b[n] ?? 0) * (1 - share));
  return hexOf([mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]);
}

/** Red, green and blue from 0 to 1. */
const channels = (colour: string): Triple => {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

const hexOf = (rgb: Triple): string =>
  `#${rgb
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Hue in sixths of the circle, saturation and luminance from 0 to 1. */
function hslOf(colour: string): Triple {
  const [red, green, blue] = channels(colour);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [spread, luminance] = [most - least, (most + least) / 2];
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  if (most === red) return [((green - blue) / spread + 6) % 6, saturation, luminance];
  if (most === green) return [(blue - red) / spread + 2, saturation, luminance];
  return [(red - green) / spread + 4, saturation, luminance];
}

function colourOf([hue, saturation, luminance]: Triple): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number): number => {
    const turn = (offset + hue * 2) % 12;
    return luminance - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return hexOf([channel(0), channel(8), channel(4)]);
}
