import type { DocumentNode } from './document-node';

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** The text of a paragraph or of what is in it; marks of notes and pictures have none. */
export function nodeText(node: DocumentNode): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return node.breakType === 'line' ? '\n' : '';
    case 'checkbox':
      return node.checked === true ? '☑' : '☐';
    case 'run':
      return runText(node);
    default:
      return childText(node);
  }
}

const childText = ({ children = [] }: DocumentNode): string => children.map(nodeText).join('');

/** The 2 of m² is a number of its own only to who does not see that it is raised. */
function runText(node: DocumentNode): string {
  const text = childText(node);
  return node.verticalAlignment === 'superscript' ? (SUPERSCRIPTS[text] ?? text) : text;
}
