import type { ReportDocument } from '../../core/report-document';

/** Reads a report; what reads documents is loaded with the first of them. */
export async function openReport(bytes: Uint8Array): Promise<ReportDocument> {
  const documents = await import(
    /* webpackMode: "lazy", webpackChunkName: "documents" */ '../../hosts/docx/open-report'
  );
  return documents.openReport(bytes);
}
