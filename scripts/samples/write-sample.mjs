import ExcelJS from 'exceljs';

const FONT = { name: '宋体', size: 11 };
const LINE = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } };
const HEADER =
  /^(一级指标|二级指标|三级指标|关键性?指标|年度.{0,4}值|实际完成值|指标完成情况|分值|得分|执行率.*|.*预算数.*|.*执行数.*|年度实现值|偏差原因.*|未完成原因.*|主要任务|任务涉及资金|预期目标|目标完成情况|指标性质|度量单位|完成率|年度主要工作任务|说明)$/u;
const DRAWN_ON = new Date('2024-03-01T00:00:00Z');

/** Writes sheets of plain data as a workbook that looks like a printed form. */
export async function writeSample(file, sheets) {
  const book = new ExcelJS.Workbook();
  book.creator = 'ziping';
  book.created = DRAWN_ON;
  book.modified = DRAWN_ON;
  sheets.forEach(({ grid, widths }) => drawSheet(book.addWorksheet(grid.sheet), grid, widths));
  const active = sheets.findIndex(({ grid }) => grid.cells.length > 20);
  book.views = [{ activeTab: Math.max(active, 0) }];
  await book.xlsx.writeFile(file);
}

function drawSheet(sheet, { cells, merges }, widths) {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  for (const { top, left, bottom, right } of merges)
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  for (const cell of cells) {
    const target = sheet.getCell(cell.row + 1, cell.column + 1);
    target.value =
      cell.formula === null ? cell.value : { formula: cell.formula.slice(1), result: cell.value };
    if (cell.numberFormat !== 'General') target.numFmt = cell.numberFormat;
  }
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  for (let row = 1; row <= rows; row++) styleRow(sheet, row, widths.length, titleRow(cells, row));
  sizeRows(sheet, cells, merges, widths);
}

const titleRow = (cells, row) =>
  cells.some((cell) => cell.row === row - 1 && /自评表(（.*）)?$|自评材料$/u.test(cell.text));

function styleRow(sheet, row, columns, isTitle) {
  for (let column = 1; column <= columns; column++) {
    const cell = sheet.getCell(row, column);
    const isHeader = typeof cell.value === 'string' && HEADER.test(cell.value);
    const isLong = typeof cell.value === 'string' && cell.value.length > 24;
    cell.font = { ...FONT, size: isTitle ? 16 : FONT.size, bold: isTitle || isHeader };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: isLong ? 'left' : 'center' };
    if (!isTitle) cell.border = BORDER;
    if (isHeader) cell.fill = HEADER_FILL;
  }
}

/** Rows grow with the lines their texts need at the width of their cells; a Chinese character is two wide. */
function sizeRows(sheet, cells, merges, widths) {
  const heights = new Map();
  for (const { row, column, text } of cells) {
    const area = merges.find(({ top, left }) => top === row && left === column);
    const span = widths.slice(column, (area?.right ?? column) + 1).reduce((sum, width) => sum + width, 0);
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 2) / span)), 0);
    const tall = (area?.bottom ?? row) - row + 1;
    heights.set(row, Math.max(heights.get(row) ?? 20, Math.ceil((lines * 16 + 6) / tall)));
  }
  for (const [row, height] of heights) sheet.getRow(row + 1).height = height;
}
