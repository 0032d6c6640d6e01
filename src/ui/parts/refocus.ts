/** Gives the focus to an element when it was lost inside the pane; never takes it from the sheet or from elsewhere. */
export function refocus(element: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus();
}
