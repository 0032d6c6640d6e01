import { lazy } from 'react';
import type { PaneEngine } from './pane-engine';

/** Most of the program comes only with the first check or panel, so that the pane itself is there at once. */
export const loadEngine = async (): Promise<PaneEngine> =>
  (await import(/* webpackChunkName: "check" */ './pane-engine')).paneEngine;

export const CheckedSheet = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ './frame/checked-sheet')).CheckedSheet,
}));

export const OpenPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ './settings/open-panel')).OpenPanel,
}));

export const AddedSheetNotice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ './frame/added-sheet-notice')).AddedSheetNotice,
}));
