import { HostError } from '../../../core/host';
import { createStore, type Store } from '../../../ui/state/store';
import type { BookLine } from '../book/book-line';
import type { BatchSettings, KeptFile, ListedFile, ReportWish } from './batch-calls';
import type { BatchState } from './batch-state';
import { listResults } from './list-results';
import { readContent, type NamedFile } from './named-file';

export interface BatchOptions {
  readonly settings: BatchSettings;
  /** A line to whoever checks files, another thread where there is one. */
  readonly connect: () => BookLine;
}

/** So many milliseconds pass between two pictures of the list while files are checked. */
const PAUSE = 200;

/**
 * Many files, checked one after the other. Of each no more is kept than what the list and the reports are made from; it
 * is read anew when it is opened or checked again.
 */
export class Batch {
  readonly store: Store<BatchState>;
  readonly files: readonly NamedFile[];
  private readonly connect: () => BookLine;
  private kept: (ListedFile | undefined)[];
  private line: BookLine | null = null;
  private runs = 0;
  private shownAt = -Infinity;

  constructor(files: readonly NamedFile[], { settings, connect }: BatchOptions) {
    this.files = files;
    this.connect = connect;
    this.kept = files.map(() => undefined);
    const nothing = listResults(this.kept);
    this.store = createStore<BatchState>({ settings, files: files.length, run: 'stopped', ...nothing });
  }

  /** Checks the files that are not checked yet, until all are or somebody cancels. */
  async check(): Promise<void> {
    const mine = ++this.runs;
    this.show({ run: 'running' });
    try {
      for (const [place, file] of this.files.entries()) {
        if (this.kept[place] !== undefined) continue;
        const kept = await this.checkFile(file, mine);
        if (mine !== this.runs) return;
        this.kept[place] = { ...kept, leftOut: isLeftOut(file, kept) };
        if (performance.now() - this.shownAt > PAUSE) this.show();
      }
      this.hangUp();
      this.show({ run: 'done' });
    } catch (error) {
      if (mine !== this.runs) return;
      this.hangUp();
      this.show({ run: { failed: error instanceof Error ? error.message : String(error) } });
    }
  }

  /** Checks all files anew, by other settings where some are given. */
  checkAgain(change: Partial<BatchSettings> = {}): Promise<void> {
    this.hangUp();
    this.kept = this.files.map(() => undefined);
    const settings = { ...this.store.get().settings, ...change };
    this.show({ settings });
    return this.check();
  }

  /** Stops; what is checked stays, and `check` goes on with the rest. */
  cancel(): void {
    this.runs += 1;
    this.hangUp();
    this.show({ run: 'stopped' });
  }

  /** Writes the report over all files; to be asked for when all are done. */
  async report(wish: Omit<ReportWish, 'lang'>): Promise<Uint8Array> {
    const { lang } = this.store.get().settings;
    const files = this.kept.filter((each) => each !== undefined);
    if (files.length < this.files.length) throw new RangeError('a report over files that were not checked');
    const line = this.connect();
    try {
      return await line.call('writeReport', [files.filter(({ leftOut }) => !leftOut), { ...wish, lang }]);
    } finally {
      line.close();
    }
  }

  /** A file that costs the other thread its life, whatever it is, is told of as a failure of the program. */
  private async checkFile(file: NamedFile, run: number): Promise<KeptFile> {
    const content = await readContent(file);
    // Whoever went on meanwhile has a line of their own, which is not to be used or broken here.
    if (run !== this.runs) throw new HostError('cancelled');
    const { settings } = this.store.get();
    try {
      return await this.connected().call('checkFile', [file.path, content, settings]);
    } catch (error) {
      if (run !== this.runs) throw error;
      this.hangUp();
      const detail = error instanceof Error ? error.message : String(error);
      const problem = { code: 'internal', detail } as const;
      return this.connected().call('checkFile', [file.path, { problem }, settings]);
    }
  }

  private connected(): BookLine {
    this.line ??= this.connect();
    return this.line;
  }

  private hangUp(): void {
    const { line } = this;
    this.line = null;
    line?.close();
  }

  private show(change: Partial<BatchState> = {}): void {
    this.shownAt = performance.now();
    this.store.update((state) => ({ ...state, ...listResults(this.kept), ...change }));
  }
}

/** Somebody who saves reports beside the forms has not handed them in. */
const isLeftOut = (file: NamedFile, { problem }: KeptFile): boolean =>
  'open' in file && file.searched === true && problem?.code === 'own-report';
