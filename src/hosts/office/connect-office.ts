import { HostError } from '../../core/host';
import type { PaneHost } from '../../core/pane-host';
import { hasApi } from './api-support';
import { localPreferences } from './local-preferences';
import { OfficeHost } from './office-host';

/** The manifest asks for this requirement set as well; all beyond it is asked for when it is needed. */
const BASELINE = '1.9';
const MILLISECONDS_TO_LOAD = 8_000;

/** Connects to the Excel that shows this page; rejects with `host-unavailable` where there is none. */
export async function connectOffice(): Promise<PaneHost> {
  const info = await officeReady();
  if (String(info.host) !== 'Excel') throw new HostError('host-unavailable');
  if (!hasApi(BASELINE)) throw new HostError('unsupported', `ExcelApi ${BASELINE}`);
  return new OfficeHost({ preferences: localPreferences(Office.context.partitionKey) });
}

function officeReady(): Promise<{ readonly host: unknown }> {
  if (typeof Office === 'undefined') return Promise.reject(new HostError('host-unavailable', 'office.js'));
  return new Promise((resolve, reject) => {
    const giveUp = (detail: string): void => reject(new HostError('host-unavailable', detail));
    const timer = setTimeout(() => giveUp('Office.onReady'), MILLISECONDS_TO_LOAD);
    const ready = Office.onReady((info) => {
      clearTimeout(timer);
      resolve(info);
    });
    Promise.resolve(ready).catch((error: unknown) => giveUp(String(error)));
  });
}
