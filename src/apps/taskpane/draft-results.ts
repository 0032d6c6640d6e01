import type { SheetDraft } from '../../core/sheet-draft';
import type { GatheredResults } from '../../ui/results/gathered-results';

/** Words results as a sheet; what words them is loaded with the first. */
export async function draftResults(results: GatheredResults): Promise<SheetDraft> {
  const { wordResults } = await import(
    /* webpackMode: "lazy", webpackChunkName: "results" */ './word-results'
  );
  return wordResults(results);
}
