import { checkNarrative } from '../../src/core/check-narrative';
import { splitParagraphs } from '../../src/core/narrative/split-paragraphs';

/** The best of several runs over one cell of prose, in milliseconds. */
export interface NarrativeTime {
  readonly characters: number;
  readonly mentions: number;
  readonly time: number;
}

const RUNS = 7;
const STREETS = ['东山', '西湖', '南津', '北塔', '中兴', '新安', '永平', '长宁'];

/** Reads and checks one cell of each length; the first, unmeasured round warms the engine up. */
export function benchNarrative(lengths: readonly number[]): readonly NarrativeTime[] {
  lengths.forEach((length) => checkNarrative([cellOf(length)]));
  return lengths.map((length) => {
    const cell = cellOf(length);
    const times: number[] = [];
    let mentions = 0;
    for (let run = 0; run < RUNS; run++) {
      const begun = performance.now();
      mentions = checkNarrative([cell]).mentions;
      times.push(performance.now() - begun);
    }
    return { characters: splitParagraphs(cell).at(-1)?.to ?? 0, mentions, time: Math.min(...times) };
  });
}

/** Prose as departments write it, other streets and other figures in every sentence. */
function cellOf(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index++) {
    const street = STREETS[index % STREETS.length] ?? '';
    const total = 300 + ((index * 37) % 900);
    text += `${street}街道第${String(index)}网格全年受理群众诉求${String(total)}件，其中环境类${String(total - 120)}件、交通类120件，办结${String(total - 5)}件，同比增长${String(index % 30)}%；出动人员约${String(index % 9)}.6万人次。`;
  }
  return text.slice(0, length);
}
