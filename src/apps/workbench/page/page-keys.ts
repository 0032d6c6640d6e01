import { useEffect } from 'react';
import { useFile, usePage, usePageActions, usePageState } from './page-hooks';

/** Ctrl with O opens, with S exports, with P prints, with Z and Y takes back and does again. */
export function usePageKeys(): void {
  const { workbench } = usePage();
  const { save, print } = usePageActions();
  const hasFile = useFile() !== null;
  const isOpen = usePageState().front === 'book' && hasFile;
  useEffect(() => {
    const commands: Readonly<Record<string, () => void>> = {
      o: () => document.querySelector<HTMLElement>('[data-open-file]')?.click(),
      ...(isOpen ? { s: () => void save('marked'), p: () => void print() } : {}),
    };
    const changes: Readonly<Record<string, () => unknown>> = isOpen
      ? { z: () => workbench.undo(), y: () => workbench.redo(), Z: () => workbench.redo() }
      : {};
    const onKeyDown = (event: KeyboardEvent): void => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey) return;
      const command = commands[event.key] ?? (isTextBox(event.target) ? undefined : changes[event.key]);
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [workbench, save, print, isOpen]);
}

/** Text boxes have an undo of their own, and so has the grid. */
const isTextBox = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Lets the browser ask before the page is left with changes that were not exported. */
export function useLeaveWarning(): void {
  const isDirty = useFile()?.isDirty === true;
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
