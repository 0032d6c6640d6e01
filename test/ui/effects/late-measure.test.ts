import { createPane } from '../../../src/ui/effects/create-pane';
import { paneEngine } from '../../../src/ui/pane-engine';
import { standards } from '../../../src/core/standards/all-standards';
import type { Report } from '../../../src/core/report';
import { PaneHostDouble } from '../../support/pane-host-double';
import { problemTable } from '../sheets';

/** A pane whose checks are answered by the test, in any order it likes. */
function paneWithAnswers() {
  const waiting: (() => void)[] = [];
  const host = new PaneHostDouble([problemTable()]);
  const { store, actions } = createPane(host, {
    language: 'zh-CN',
    loadEngine: () => Promise.resolve(paneEngine),
    checkSheet: (grid, options) =>
      new Promise<Report>((resolve) => {
        waiting.push(() => resolve(paneEngine.check(grid, options)));
      }),
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const standard = (): string | undefined =>
    store.get().checked?.content?.report.tables[0]?.assessment.standard.id;
  return { store, actions, waiting, settle, standard };
}

const [first, second] = standards.map(({ id }) => id);

it('of two choices only the later one counts, whichever is measured first', async () => {
  const { actions, waiting, settle, standard } = paneWithAnswers();
  const checking = actions.check();
  await settle();
  waiting.shift()?.();
  await checking;
  const choosing = [actions.setStandard(first ?? null), actions.setStandard(second ?? null)];
  await settle();
  expect(waiting).toHaveLength(2);
  for (const answer of waiting.splice(0).reverse()) answer();
  await Promise.all(choosing);
  expect(standard()).toBe(second);
});
