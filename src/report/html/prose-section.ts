import { gravestFirst } from '../../core/rules/gravest-first';
import type { JsonFile } from '../json/json-report-shape';
import { findingList } from './finding-list';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

/** What was found in the prose of a file's report, by paragraph; nothing where there is none or it could not be read. */
export function proseSection({ report }: JsonFile, page: PageContext): Markup {
  if (report?.checked !== true) return markup``;
  const { words, hrefOf } = page;
  const { path, paragraphs, mentions, tablesLeft, findings } = report;
  const waived = findings.filter(({ waiver }) => waiver !== undefined);
  return markup`<article class="prose"><details open><summary><h3>${words.prose.title} <span class="quiet">${path}</span></h3></summary><div class="body">
<p class="quiet"><a href="${hrefOf(path)}">${path}</a> ${words.prose.read(paragraphs, mentions)}${
    findings.length === waived.length && mentions > 0 ? markup` ${words.prose.nothingFound}` : null
  }${tablesLeft > 0 ? markup` ${words.prose.tablesLeft(tablesLeft)}` : null}</p>
${gravestFirst.map((severity) =>
  findingList(
    words.severities[severity],
    findings.filter((finding) => finding.severity === severity && finding.waiver === undefined),
    page,
  ),
)}${findingList(words.table.waived, waived, page)}
</div></details></article>
`;
}
