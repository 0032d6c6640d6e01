import type { SheetView } from '../../../core/grid/sheet-view';
import { lookCss } from './look-css';

/** Names a class for each look and each line of one sheet, and holds the rules behind the names. */
export class LookSheet {
  private readonly element: HTMLStyleElement;
  private readonly scope: string;
  private readonly lines = new Map<string, string>();
  private readonly memory = new Map<string, string>();

  /** `scope` is the class of the table the rules are for. */
  constructor(element: HTMLStyleElement, scope: string, view: SheetView) {
    this.element = element;
    this.scope = scope;
    element.textContent = view.looks
      .map(lookCss)
      .map(({ cell, text }, look) => {
        const name = `.${scope} td.${this.lookClass(look)}`;
        return text === '' ? `${name} { ${cell} }` : `${name} { ${cell} }\n${name} > div { ${text} }`;
      })
      .join('\n');
  }

  lookClass(look: number): string {
    return `look-${look}`;
  }

  /** The class that draws a line along one side and tells its thickness; the rule is made when it is first asked for. */
  lineClass(side: 'top' | 'right' | 'bottom' | 'left', line: string): string {
    const key = `${side} ${line}`;
    const known = this.lines.get(key);
    if (known !== undefined) return known;
    const name = `${side}-${this.lines.size}`;
    this.lines.set(key, name);
    const { sheet } = this.element;
    const thickness = `--${side}-line: ${Number.parseInt(line, 10)}px`;
    sheet?.insertRule(
      `.${this.scope} td.${name} { border-${side}: ${line}; ${thickness} }`,
      sheet.cssRules.length,
    );
    return name;
  }

  /** What was made for the key before, or else is made now. */
  remembered(key: string, make: () => string): string {
    let made = this.memory.get(key);
    if (made === undefined) {
      made = make();
      this.memory.set(key, made);
    }
    return made;
  }
}
