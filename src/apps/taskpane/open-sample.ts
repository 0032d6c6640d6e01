import { HostError } from '../../core/host';
import { openNewWorkbook } from '../../hosts/office/open-new-workbook';

/** A form with one finding of most kinds; the build puts a copy beside the page. */
const SAMPLE = new URL('../../../assets/samples/街道办-2022-待填报有问题的自评表.xlsx', import.meta.url);

/** Opens the sample workbook beside the one that the pane works on. */
export async function openSample(): Promise<void> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new HostError('failed', SAMPLE.pathname);
  await openNewWorkbook(await response.arrayBuffer());
}
