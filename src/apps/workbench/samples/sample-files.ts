import type { SampleId } from '../../../locales/workbench-words';

/**
 * The sample workbooks. They are part of a script, because a page opened from a shared folder may load scripts but no
 * other files.
 */
const files: Readonly<Record<SampleId, { readonly name: string; readonly url: URL }>> = {
  faulty: {
    name: '街道办-2022-待填报有问题的自评表.xlsx',
    url: new URL('../../../../assets/samples/街道办-2022-待填报有问题的自评表.xlsx', import.meta.url),
  },
  'two-tables': {
    name: '学校-2023-同一工作表两张自评表.xlsx',
    url: new URL('../../../../assets/samples/学校-2023-同一工作表两张自评表.xlsx', import.meta.url),
  },
  'four-columns': {
    name: '白云区-2023-关键性指标完成情况.xlsx',
    url: new URL('../../../../assets/samples/白云区-2023-关键性指标完成情况.xlsx', import.meta.url),
  },
  tasks: {
    name: '天河区-2021-部门整体支出绩效自评表.xlsx',
    url: new URL('../../../../assets/samples/天河区-2021-部门整体支出绩效自评表.xlsx', import.meta.url),
  },
  clean: {
    name: '林业局-2021-填报正确的自评表.xlsx',
    url: new URL('../../../../assets/samples/林业局-2021-填报正确的自评表.xlsx', import.meta.url),
  },
};

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function sampleFile(id: SampleId): SampleFile {
  const { name, url } = files[id];
  const text = atob(url.href.slice(url.href.indexOf(',') + 1));
  return { name, bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) };
}
