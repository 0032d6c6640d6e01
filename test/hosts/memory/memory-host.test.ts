import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { describeHost } from '../../contracts/host-contract';

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
