import type { BandQuantity } from './quantity';

const BAND =
  /^(?<degree>部分|未|没有)?(?:全部(?:或基本)?)?达[成到](?:年度|预期|年初)?(?:绩效)?(?:指标|目标|预期)?(?:要求|效果)?(?:并具有一定效果|且效果较差)?$/u;
const NAMED = /预期|指标|目标|^(?:部分|未)达成$/u;

/** Reads the band a form offers for qualitative indicators: 达成, 部分达成 or 未达成预期指标. */
export const parseBand = (text: string): BandQuantity | null => {
  const match = text.includes('达') ? BAND.exec(text) : null;
  if (match === null || !NAMED.test(text)) return null;
  const degree = match.groups?.['degree'];
  return { kind: 'band', band: degree === undefined ? 'full' : degree === '部分' ? 'partial' : 'none' };
};
