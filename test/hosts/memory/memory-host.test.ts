import { parseAreaName } from '../../../src/core/grid/address';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { describeHost } from '../../contracts/host-contract';
import { describePaneHost } from '../../contracts/pane-host-contract';

describeHost('memory', (grid) => {
  const host = new MemoryHost(grid);
  return Promise.resolve({
    host,
    marked: () => Promise.resolve(host.marks.map(({ at, severity }) => ({ a1: at.a1, severity }))),
    changeByHand: (edits) => {
      host.changeByHand(edits);
      return Promise.resolve();
    },
  });
});

describePaneHost('memory', (sheets) => {
  const host = new MemoryHost(sheets);
  return Promise.resolve({
    host,
    select: (sheet, a1) => {
      host.selectByHand({ sheet, a1 });
      return Promise.resolve();
    },
    changeByHand: async (sheet, a1, value) => {
      const area = parseAreaName(a1);
      const grid = await host.readSheet(sheet);
      const cell = grid?.cells.find(({ row, column }) => row === area?.top && column === area.left);
      host.changeByHand([{ at: { sheet, a1 }, expected: cell?.value ?? null, value }]);
    },
  });
});
