/** One element of a well-formed document; names keep their prefix, as in `bt:String`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element, trimmed. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Reads the XML of a manifest: elements, attributes, text, comments. Throws at the first thing that is not well formed. */
export function readXml(source: string): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`not well formed at ${JSON.stringify(source.slice(at, at + 40))}`);
    take(token, open);
  }
  const [root, ...more] = document.children;
  if (open.length > 1 || root === undefined || more.length > 0)
    throw new Error('not one closed root element');
  return root;
}

function take(token: RegExpExecArray, open: OpenElement[]): void {
  const [, closes, name, attributes = '', empty, text] = token;
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('nothing is open');
  if (text !== undefined) parent.text = `${parent.text}${decode(text)}`.trim();
  if (name === undefined) return;
  if (closes === '/') {
    if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    open.pop();
    return;
  }
  const element: OpenElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
  parent.children.push(element);
  if (empty !== '/') open.push(element);
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    decode(value),
  ]);
  const attributes: Record<string, string> = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute twice in ${source}`);
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&([^;]*);?/g, (written, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity ${written}`);
    return character;
  });
