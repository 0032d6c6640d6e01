import { executeMessage, KeptObjects, type ExecuteOptions } from './execute-message';
import type { FakeHostState } from './fake-host-state';
import type { Evaluate, FakeSheet } from './fake-sheet';
import { FakeWorkbook } from './fake-workbook';
import { HostFailure } from './host-failure';
import { isRelease, type Answer, type Message } from './message';
import type { OfficeRuntime } from './office-runtime';
import { workbookObject } from './workbook-object';

/** Something that goes wrong with one message. */
export interface Fault {
  readonly code: string;
  /** Before anything is done, half-way, after everything is done, or never with an answer at all. */
  readonly when: 'before' | 'middle' | 'after' | 'silence';
}

export interface SentMessage {
  readonly bytes: number;
  /** Lets go of objects after the work is done; nobody waits for it. */
  readonly isRelease: boolean;
}

interface Request {
  readonly Body: Message;
}

/** The runtime's own numbers for events. */
const EVENTS = { changed: 10, selected: 14 } as const;
const EVENT_CATEGORY = 65_536;

/**
 * Excel for Microsoft's client runtime: it answers the messages that the runtime sends, from a workbook in memory.
 * Knows no Node, so that it runs in a page as well.
 */
export class FakeExcel {
  readonly workbook: FakeWorkbook;
  /** The newest requirement set is ExcelApi 1.`apiLevel`. */
  apiLevel = 21;
  positionalIds = false;
  /** Properties of an object cannot be loaded by way of another one. */
  refusesNested = false;
  isEditingCell = false;
  /** More cells than this in one answer are refused, as on the web. */
  mostCells = Number.POSITIVE_INFINITY;
  mostBytes = Number.POSITIVE_INFINITY;
  /** Nothing can be said of printing. */
  hasNoPrinter = false;
  /** Called before each message that does work, with its number. */
  beforeMessage: (number: number) => void = () => undefined;
  sent: SentMessage[] = [];
  private runtime: OfficeRuntime | null = null;
  private readonly faults = new Map<number, Fault>();
  private readonly listened = new Set<string>();
  private silent: (() => void)[] = [];
  private kept = new KeptObjects();
  private answeredCells = 0;

  constructor(evaluate: Evaluate) {
    this.workbook = new FakeWorkbook(evaluate);
  }

  /** Puts itself in the place of Excel, for all that the runtime does from now on. */
  answerTo(runtime: OfficeRuntime): void {
    this.runtime = runtime;
    runtime.setTransport((request) => this.answer(request as Request));
    runtime.setSupport((version) => Number(version.split('.')[1]) <= this.apiLevel);
  }

  /** Round trips since the last count: messages for which somebody waits. */
  get roundTrips(): number {
    return this.sent.filter((message) => !message.isRelease).length;
  }

  get bytes(): number {
    return this.sent.reduce((sum, message) => sum + message.bytes, 0);
  }

  startCounting(): void {
    this.sent = [];
  }

  /** Lets the `number`th working message from the next count go wrong, the first being 1. */
  failAt(number: number, fault: Fault): void {
    this.faults.set(number, fault);
  }

  forgetFaults(): void {
    this.faults.clear();
  }

  /** Answers, at last, what was left unanswered. */
  breakSilence(): void {
    const waiting = this.silent;
    this.silent = [];
    for (const go of waiting) go();
  }

  /** Types into a cell as a person, or as a co-author elsewhere. */
  async typeByHand(
    sheet: FakeSheet,
    row: number,
    column: number,
    input: string | number | boolean,
    source: 'Local' | 'Remote' = 'Local',
  ): Promise<void> {
    sheet.enter(row, column, input);
    this.tell('changed', {
      worksheetId: sheet.id,
      address: 'A1',
      source,
      triggerSource: 'Unknown',
      changeType: 'RangeEdited',
    });
    await settled();
  }

  async selectByHand(sheet: FakeSheet, address: string): Promise<void> {
    this.tell('selected', { worksheetId: sheet.id, address });
    await settled();
  }

  private async answer({ Body }: Request): Promise<Answer> {
    const message = JSON.parse(JSON.stringify(Body)) as Message;
    const release = isRelease(message);
    const bytes = new TextEncoder().encode(JSON.stringify(Body)).length;
    this.sent.push({ bytes, isRelease: release });
    await Promise.resolve();
    if (release) return this.execute(message);
    const number = this.roundTrips;
    this.beforeMessage(number);
    const fault = this.faults.get(number);
    if (fault?.when === 'silence') await new Promise<void>((resolve) => this.silent.push(resolve));
    if (fault?.when === 'before') return failure(fault.code);
    if (this.isEditingCell) return failure('InvalidOperationInCellEditMode');
    if (bytes > this.mostBytes) return failure('RequestPayloadSizeLimitExceeded');
    const action = fault?.when === 'middle' ? Math.floor(message.Actions.length / 2) : null;
    const answer = this.execute(
      message,
      action === null ? {} : { failAt: { action, code: fault?.code ?? '' } },
    );
    return fault?.when === 'after' ? failure(fault.code) : answer;
  }

  private execute(message: Message, options: ExecuteOptions = {}): Answer {
    this.answeredCells = 0;
    const root = workbookObject(this.stateFor(this.workbook.active));
    return executeMessage(message, root, this.kept, { ...options, refusesNested: this.refusesNested });
  }

  private stateFor(inFront: FakeSheet): FakeHostState {
    return {
      workbook: this.workbook,
      positionalIds: this.positionalIds,
      hasNoPrinter: this.hasNoPrinter,
      requireApi: (minor) => {
        if (this.apiLevel < minor) throw new HostFailure('ApiNotFound');
      },
      countCells: (count) => {
        this.answeredCells += count;
        // Each cell is asked for its value, text, formula, format and type.
        if (this.answeredCells > this.mostCells * 5)
          throw new HostFailure('ResponsePayloadSizeLimitExceeded');
      },
      listened: this.listened,
      isShown: (sheet) => sheet === inFront,
      noteChange: (sheet, address) => {
        const triggerSource = this.apiLevel >= 14 ? { triggerSource: 'ThisLocalAddin' } : {};
        this.tell('changed', {
          worksheetId: sheet.id,
          address,
          source: 'Local',
          changeType: 'RangeEdited',
          ...triggerSource,
        });
      },
    };
  }

  /** Excel tells of changes after it has answered, and only those who listen. */
  private tell(event: keyof typeof EVENTS, about: object): void {
    if (!this.listened.has(event)) return;
    setTimeout(() => this.runtime?.raise(EVENT_CATEGORY, EVENTS[event], JSON.stringify(about)), 0);
  }
}

const failure = (code: string): Answer => ({
  Results: [],
  Error: { Code: code, Message: code, Location: 'Fake', ActionIndex: 0, HttpStatusCode: 400 },
});

/** Lets events arrive. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
