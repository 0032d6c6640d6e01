import type { ReactElement } from 'react';
import type { Finding } from '../../../core/rules/finding';
import type { LocaleId } from '../../../locales/locale';
import { sheetWordsOf } from '../../../locales/sheet-words-of';
import { uiWordsOf } from '../../../locales/ui-words-of';
import type { PaneEngine } from '../../pane-engine';
import type { ListedFinding } from '../../results/listed-findings';
import { QuoteLines } from './quote-lines';

interface FindingRowsProps {
  readonly listed: readonly ListedFinding[];
  readonly engine: PaneEngine;
  readonly language: LocaleId;
}

/** The findings of a table, gravest first, each with its arithmetic and its basis. */
export function FindingRows({ listed, engine, language }: FindingRowsProps): ReactElement {
  const { finding: heading, cell } = sheetWordsOf(language).report;
  const { views } = uiWordsOf(language).results;
  return (
    <>
      <h2>{views.findings}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{cell}</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ key, finding }) => (
            <FindingRow key={key} {...{ finding, engine, language }} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface FindingRowProps extends Omit<FindingRowsProps, 'listed'> {
  readonly finding: Finding;
}

function FindingRow({ finding, engine, language }: FindingRowProps): ReactElement {
  const { results, frame } = uiWordsOf(language);
  const locale = engine.localeOf(language);
  const title = Object.entries(locale.rules).find(([id]) => id === finding.ruleId)?.[1].title;
  return (
    <tr>
      <td>{finding.at.a1}</td>
      <td>
        <p>
          <span className="severity">{frame.severities[finding.severity]}</span>{' '}
          {engine.messageOf(locale, finding)}
        </p>
        {title === undefined ? null : <p className="basis">{results.requirement(title)}</p>}
        {engine.ruleBasis(finding.ruleId).map((basis) => (
          <p key={basis} className="basis">
            {results.basis(basis)}
          </p>
        ))}
        {finding.quotes === undefined ? null : (
          <QuoteLines quotes={finding.quotes} sheet={finding.at.sheet} language={language} />
        )}
        <OtherCells {...{ finding, language }} />
      </td>
    </tr>
  );
}

/** The cells that a finding rests on besides its own: of this workbook, and of the files it was compared with. */
function OtherCells({ finding, language }: Pick<FindingRowProps, 'finding' | 'language'>): ReactElement {
  const { results } = uiWordsOf(language);
  const { elsewhere = [], quotes } = finding;
  // Quotes name their cells themselves.
  const related = quotes === undefined ? [...new Set(finding.related.map(({ a1 }) => a1))] : [];
  const compared = elsewhere.map(({ document, at }) => results.placeElsewhere(document, at.sheet, at.a1));
  return (
    <>
      {related.length === 0 ? null : (
        <p className="basis">
          {results.related} {related.join(results.listSeparator)}
        </p>
      )}
      {compared.length === 0 ? null : (
        <p className="basis">
          {results.elsewhere} {compared.join(results.listSeparator)}
        </p>
      )}
    </>
  );
}
