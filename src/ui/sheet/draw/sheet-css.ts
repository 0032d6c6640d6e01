/**
 * The looks of the grid itself. The sheet stays white paper in the dark theme, as in Excel, because the colours in the
 * file were chosen for white; only the headings follow the theme. In contrast themes the system's colours rule.
 */
export const sheetCss = `
.sheet { position: relative; overflow: auto; height: 100%; contain: strict;
  background: var(--colorNeutralBackground4, #f0f0f0); }
.sheet table { color-scheme: light; border-collapse: separate; border-spacing: 0; table-layout: fixed;
  background: #fff; color: #000; --grid-line: #dcdcdc; }
.sheet td, .sheet th { box-sizing: border-box; padding: 0; line-height: 1.2; }
.sheet td { padding: 0 2px; border: 0 solid; border-right: 1px solid var(--grid-line);
  border-bottom: 1px solid var(--grid-line); white-space: pre; vertical-align: bottom;
  font: calc(var(--zoom) * 11pt)/1.2 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif;
  cursor: cell; user-select: none; -webkit-user-select: none; }
.sheet td > div { overflow: hidden; }
.sheet td.number > div { text-overflow: ellipsis; }
.sheet td.gap { border: 0; }
.sheet td.to-right { text-align: right; }
.sheet td.to-middle { text-align: center; }
.sheet td > div.piece > div { display: grid; overflow: hidden; }
.sheet thead { position: sticky; top: 0; z-index: 3; }
.sheet > textarea { position: sticky; width: 1px; height: 1px; }
.sheet thead tr:last-child > * { border-bottom-color: var(--frozen-line, #a0a0a0); }
.sheet th, .sheet td.corner { font: calc(var(--zoom) * 9pt) var(--fontFamilyBase, sans-serif); font-weight: 400;
  text-align: center; vertical-align: middle; overflow: hidden; white-space: nowrap; cursor: default;
  color: var(--colorNeutralForeground2, #424242); background: var(--colorNeutralBackground3, #f5f5f5);
  border: 0 solid var(--colorNeutralStroke1, #d1d1d1); border-right-width: 1px; border-bottom-width: 1px;
  user-select: none; -webkit-user-select: none; }
.sheet tbody th, .sheet thead th[role=rowheader], .sheet td.corner { position: sticky; left: 0; z-index: 2; }
.sheet th.at { color: var(--colorBrandForeground1, #0f548c); font-weight: 600;
  background: var(--colorBrandBackground2, #ebf3fc); }
.sheet .held { position: sticky; z-index: 1; background-color: #fff; }
.sheet th.held { z-index: 2; background: var(--colorNeutralBackground3, #f5f5f5); }
.sheet.free-rows thead, .sheet.free-columns .held { position: static; }
.sheet.free-rows thead tr:first-child > * { position: sticky; top: 0; z-index: 3; }

.sheet td[aria-selected=true] { box-shadow: inset 0 0 0 999px rgb(15 108 189 / 14%); }
.sheet td.active { position: relative; outline: 2px solid #0f6cbd; outline-offset: -2px; box-shadow: none; }
.sheet td.active.cut { outline: none; box-shadow: inset 0 2px #0f6cbd, inset 0 -2px #0f6cbd; }
.sheet td.active.held { position: sticky; }
.sheet textarea { position: absolute; z-index: 4; inset: 0 auto auto 0; box-sizing: border-box; margin: 0;
  padding: 0 2px; border: 0; resize: none; overflow: hidden; opacity: 0; pointer-events: none; cursor: text;
  width: 100%; height: 100%; font: inherit; line-height: 1.2; text-align: inherit; color: #000; background: #fff;
  white-space: pre-wrap; overflow-wrap: anywhere; user-select: text; -webkit-user-select: text; }
.sheet textarea.open { opacity: 1; pointer-events: auto; outline: 2px solid #0f6cbd;
  box-shadow: 0 2px 6px rgb(0 0 0 / 30%); }
.sheet td:has(> textarea.open) { z-index: 5; }

.sheet td.mark { position: relative; }
.sheet td.mark.held { position: sticky; }
.sheet td.mark::after { content: '!' / ''; position: absolute; top: 0; right: 0; width: 13px; height: 13px;
  font: 700 10px/12px Arial, sans-serif; text-align: center; text-decoration: none; color: #fff;
  background: var(--mark); border-bottom-left-radius: 5px; writing-mode: horizontal-tb; pointer-events: none; }
.sheet td.mark.error { --mark: #b10e1c; background-color: #fdd8db; border-color: var(--mark); }
.sheet td.mark.warning { --mark: #8a4b00; background-color: #ffe7b3; }
.sheet td.mark.info { --mark: #0f548c; background-color: #dcebfa; }
.sheet td.mark.error::after { content: '\\00d7' / ''; }
.sheet td.mark.info::after { content: 'i' / ''; }
.sheet td.mark.part::after { content: none; }
.sheet td.stale > div { font-style: italic; color: #5c5c5c; text-decoration: underline dotted; }

.sheet-note { position: absolute; z-index: 6; max-width: min(360px, 90%); padding: 6px 10px; white-space: pre-line;
  font: 13px/1.5 var(--fontFamilyBase, sans-serif); color: #242424; background: #fffbe6; border: 1px solid #8a8886;
  border-radius: 4px; box-shadow: 0 4px 10px rgb(0 0 0 / 25%); overflow-wrap: anywhere; }
.sheet-note[hidden] { display: none; }

@media (forced-colors: active) {
  .sheet table { --grid-line: GrayText; background: Canvas; color: CanvasText; }
  .sheet td.active, .sheet textarea.open { outline: 3px solid Highlight; outline-offset: -3px; }
  .sheet td[aria-selected=true]:not(.active) { outline: 1px dashed Highlight; outline-offset: -2px; }
  .sheet th.at { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  .sheet td.mark::after { forced-color-adjust: none; color: Canvas; background: CanvasText; }
}
`;
