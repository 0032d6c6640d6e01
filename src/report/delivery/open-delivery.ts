import { htmlReport } from '../html-report';
import { JsonPieces } from '../json/json-pieces';
import { jsonSummary } from '../json-report';
import { sarifReport } from '../sarif-report';
import { TextReport, type TextOptions } from '../text-report';
import { xlsxReport } from '../xlsx-report';
import type { Format } from './formats';
import type { Delivery } from './delivery';
import { spooledDelivery, type SpoolOptions } from './spooled-delivery';

export interface DeliveryOptions extends TextOptions, SpoolOptions {
  /** How many files the report is about. */
  readonly files: number;
  /** Whether a report for people holds every finding however many files there are. */
  readonly verbose: boolean;
}

/** With more files than this a report for people ranks them and leaves the findings to those who ask. */
export const FEW_FILES = 20;

/** Every format and how a report in it is made. */
const deliveries: Readonly<Record<Format, (options: DeliveryOptions) => Delivery>> = {
  text: textDelivery,
  json: jsonDelivery,
  html: (options) => spooledDelivery(htmlReport, options),
  xlsx: (options) => spooledDelivery(xlsxReport, options),
  sarif: (options) => spooledDelivery(sarifReport, options),
  jsonl: () => ({ shape: 'line', file: ({ json }) => json, end: () => [], close: nothing }),
};

export const openDelivery = (format: Format, options: DeliveryOptions): Delivery =>
  deliveries[format](options);

function textDelivery({ files, verbose, ...options }: DeliveryOptions): Delivery {
  const report = new TextReport(options);
  const ranked = files > FEW_FILES && !verbose;
  return {
    shape: ranked ? 'digest' : 'block',
    file: ({ block }) => (ranked ? '' : report.file(block)),
    end: (digests) => [report.end(digests, { ranked })],
    close: nothing,
  };
}

function jsonDelivery(): Delivery {
  const pieces = new JsonPieces();
  return {
    shape: 'json',
    file: ({ json }) => pieces.file(json),
    end: (digests) => [pieces.end(jsonSummary(digests))],
    close: nothing,
  };
}

const nothing = (): void => undefined;
