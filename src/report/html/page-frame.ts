import type { ReportOptions } from '../report-options';
import { markup, Markup } from './markup';
import type { PageContext } from './page-context';
import { SCRIPT_HASH, STYLE_HASH } from './page/hashes';
import script from './page/report.js';
import style from './page/report.css';

/**
 * The page asks for nothing and runs nothing but its own style and script, which are known by their checksums: whatever
 * a workbook held could neither load nor run.
 */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** The head of the page and its title. */
export const pageStart = (
  { date }: ReportOptions,
  { locale, words }: PageContext,
): Markup => markup`<!doctype html>
<html lang="${locale.id}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="ziping">
<title>${words.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#ranking">${words.skipToTables}</a>
<header><h1>${words.title}</h1>${date === undefined ? null : markup`<p class="quiet">${words.madeOn(date)}</p>`}</header>
<main>
`;

/** What stands below the last section, and the script that adds filters and sorting to the list that is already there. */
export const pageEnd = ({ words }: PageContext): Markup => markup`</main>
<footer><p class="quiet">${words.madeBy}</p></footer>
<script>${new Markup(script)}</script>
</body>
</html>
`;
