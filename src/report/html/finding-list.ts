import type { JsonFinding, JsonProseFinding, JsonQuote } from '../json/json-finding-shape';
import { ruleTitle } from '../rule-facts';
import { reportWordsOf } from '../words/report-words-of';
import { joined, markup, type Markup } from './markup';
import { ruleAnchor, type PageContext } from './page-context';

/** Findings under one heading: the cell, what is said of it, the arithmetic, and what it rests on. */
export function findingList(
  title: string,
  findings: readonly (JsonFinding | JsonProseFinding)[],
  page: PageContext,
): Markup {
  const [first] = findings;
  if (first === undefined) return markup``;
  const look = first.waiver === undefined ? first.severity : 'waived';
  return markup`<section class="group ${look}"><h4>${title} <span class="many">${findings.length}</span></h4><ul class="findings">${findings.map(
    (finding) => findingItem(finding, page),
  )}</ul></section>`;
}

function findingItem(finding: JsonFinding | JsonProseFinding, page: PageContext): Markup {
  const { locale, words } = page;
  const { severity, rule, cells, related, message, derivation, expected, actual, basis, waiver } = finding;
  const { finding: says } = words;
  const place = 'paragraph' in finding ? says.paragraph(finding.paragraph) : cells.join(' ');
  const quotes = 'paragraph' in finding ? finding.quotes : [];
  const arithmetic = [
    ...(derivation === null ? [] : [derivation]),
    ...(expected === null ? [] : [says.shouldBe(expected, actual)]),
  ];
  const elsewhere = 'elsewhere' in finding ? finding.elsewhere : [];
  const lines: readonly (readonly [string, string | Markup])[] = [
    ...quotes.map((quote) => [quotePlace(quote, says), quote.text] as const),
    ...(arithmetic.length === 0 ? [] : [[says.derivation, arithmetic.join(says.separator)] as const]),
    ...(related.length === 0 ? [] : [[says.related, related.join(' ')] as const]),
    ...(elsewhere.length === 0 ? [] : [[says.elsewhere, elsewhereLinks(elsewhere, page)] as const]),
    ...basis.map((text) => [says.basis, text] as const),
  ];
  return markup`<li data-severity="${severity}" data-rule="${rule}"><b class="cell">${place}</b><div><p>${message}</p>${
    waiver === undefined ? null : markup`<p class="waiver">${says.waivedBy(waiver.reason, waiver.who)}</p>`
  }<dl class="why">${lines.map(([label, text]) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl><p class="rule"><a href="#${ruleAnchor(rule)}">${ruleTitle(rule, locale)}</a></p></div></li>`;
}

const quotePlace = ({ cell, paragraph }: JsonQuote, says: PageContext['words']['finding']): string =>
  paragraph === null ? (cell ?? '') : says.paragraph(paragraph);

/** Cells of other documents, each a link to its file. */
function elsewhereLinks(places: JsonFinding['elsewhere'], { locale, words, hrefOf }: PageContext): Markup {
  const { placeElsewhere } = reportWordsOf(locale.id);
  return joined(
    places.map(
      ({ document, sheet, cell }, index) =>
        markup`${index === 0 ? '' : words.finding.separator}<a href="${hrefOf(document)}">${placeElsewhere(document, sheet, cell)}</a>`,
    ),
  );
}
