import { strToU8 } from 'fflate';
import { compoundFile } from './compound-file';
import { generateWorkbooks } from './generate-workbooks';
import { readCorpus } from './read-corpus';
import { readSample } from './read-sample';

export interface PlacedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Forms as a district sends them in, and among them files that nobody can read, each for a reason of its own. */
export function mixedFiles(forms: number): readonly PlacedFile[] {
  const sample = readSample('街道办');
  return [
    ...generateWorkbooks(readCorpus(), forms, 3),
    { path: '南山区/没传完.xlsx', bytes: sample.subarray(0, sample.length / 2) },
    { path: '南山区/空.xlsx', bytes: new Uint8Array() },
    { path: '南山区/加密.xlsx', bytes: compoundFile('EncryptedPackage') },
    { path: '西湖区/清单.xlsx', bytes: strToU8('部门,得分\n财政局,98\n') },
  ];
}
