import type { FinishedFile } from '../../../report/delivery/finished-file';
import type { LoadedConfig, TextPlace } from './config';

/** A waiver that changed nothing although it could have, with its place in the configuration. */
export interface IdleWaiver {
  readonly why: 'expired' | 'unmatched';
  readonly place: TextPlace;
}

/** Watches the files of a run go by and tells in the end which waivers should be looked at. */
export class WaiverWatch {
  private readonly loaded: LoadedConfig | null;
  private readonly today: string;
  private readonly tried = new Set<number>();
  private readonly used = new Set<number>();

  constructor(loaded: LoadedConfig | null, today: string) {
    this.loaded = loaded;
    this.today = today;
  }

  see({ waiversTried = [], waiversUsed = [] }: FinishedFile): void {
    for (const place of waiversTried) this.tried.add(place);
    for (const place of waiversUsed) this.used.add(place);
  }

  /** Expired ones, and those that held for some file of the run and met no finding in any. */
  idle(): readonly IdleWaiver[] {
    const { config = {}, waiverPlaces = [] } = this.loaded ?? {};
    return (config.waivers ?? []).flatMap(({ until }, index): readonly IdleWaiver[] => {
      const place = waiverPlaces[index] ?? { line: 1, column: 1 };
      if (until !== undefined && this.today > until) return [{ why: 'expired', place }];
      return this.tried.has(index) && !this.used.has(index) ? [{ why: 'unmatched', place }] : [];
    });
  }
}
