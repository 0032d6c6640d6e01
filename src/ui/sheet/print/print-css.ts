/** On the screen the report is not there; on paper it is all there is, each table from a fresh page. */
export const printCss = `
@media screen { .print-report { display: none; } }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body > :not(.print-report) { display: none !important; }
  html, body { background: #fff !important; height: auto !important; overflow: visible !important; }
  .print-report { color: #000; background: #fff; color-scheme: light; overflow-wrap: anywhere;
    font: 10pt/1.5 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif; }
  .print-report section { break-before: page; }
  .print-report section:first-of-type { break-before: auto; }
  .print-report h1 { margin: 0 0 2mm; font-size: 15pt; }
  .print-report h2 { margin: 6mm 0 2mm; font-size: 11pt; break-after: avoid; }
  .print-report dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 4mm; margin: 0; }
  .print-report dt { color: #444; }
  .print-report dd { margin: 0; }
  .print-report .verdict { font-weight: 700; }
  .print-report table { width: 100%; border-collapse: collapse; }
  .print-report th, .print-report td { padding: 1.2mm 2mm; border: 0.3mm solid #777; text-align: start;
    vertical-align: top; }
  .print-report th { white-space: nowrap; background: #eee; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .print-report thead { display: table-header-group; }
  .print-report tr { break-inside: avoid; }
  .print-report td:first-child { white-space: nowrap; width: 1%; }
  .print-report p { margin: 0; }
  .print-report .severity { font-weight: 700; white-space: nowrap; }
  .print-report .basis, .print-report footer { color: #444; font-size: 8.5pt; }
  .print-report ul { margin: 0; padding-inline-start: 5mm; }
  .print-report footer { margin-top: 6mm; }
}
`;
