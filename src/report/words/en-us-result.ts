import type { ResultWords } from './result-words';

/** What the sheet of results says, in English. */
export const enUsResult: ResultWords = {
  title: 'Results of the self-evaluation check',
  verdict: ({ tables, errors, warnings, infos, undecided, unplaced, waived }, { sheets, inReport }) => {
    const open = undecided + unplaced;
    const left = [
      ...(sheets > 0 ? [`${sheets === 1 ? '1 sheet' : `${sheets} sheets`} not checked`] : []),
      ...(inReport > 0 ? [`${inReport} in the report not read`] : []),
    ];
    const counts = [
      ...(errors > 0 ? [`${errors} to correct`] : []),
      ...(warnings > 0 ? [`${warnings} to explain`] : []),
      ...(infos > 0 ? [infos === 1 ? '1 hint' : `${infos} hints`] : []),
      ...(open > 0 ? [`${open} not checked`] : []),
      ...(waived > 0 ? [`${waived} ignored`] : []),
      ...left,
    ];
    if (tables === 0) return ['No self-evaluation table was found', ...counts].join(', ') + '.';
    if (errors + warnings + open > 0) return counts.join(', ') + '.';
    const ready = `Nothing to correct or explain${left.length === 0 ? '' : ' in what was checked'}`;
    return [ready, ...counts].join(', ') + '.';
  },
  facts: (workbook, tables, madeAt, report) =>
    [
      `Workbook: ${workbook}`,
      tables === 1 ? '1 table' : `${tables} tables`,
      ...(report === null
        ? []
        : [`compared with the report${report === '' ? ' (pasted text)' : ` ${report}`}`]),
      `checked ${madeAt}`,
      'made on this computer by ziping; check again after changes',
    ].join(' · '),
  nothingFound: 'What was checked holds nothing to correct or explain.',
  levels: {
    setAside: 'ignored',
    open: 'not checked',
    notApplicable: 'not applicable',
    left: 'sheet left out',
  },
  setAsideReason: 'Reason for ignoring',
  whyLeft: {
    hidden: 'A hidden sheet; it was not checked.',
    blank: 'A blank sheet.',
    'no-table': 'No self-evaluation table was found.',
  },
  reportLeft: (count) =>
    `${count} tables, pictures and the like in the report were not read; look there yourself.`,
  report: 'Report',
  sections: {
    tables: 'Tables that were checked',
    deductions: 'Proposed deductions (a draft, from findings with arithmetic only; the reviewer decides)',
  },
  tableName: 'Table',
  deductions: { deduction: 'Proposed deduction', score: 'Scored', computed: 'Computed', row: 'Row' },
  targetAndActual: 'Target; actual',
  goTo: (place) => `Go to ${place}`,
};
