import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readXml, type XmlElement } from './read-xml';

const root = path.join(__dirname, '..', '..');
const manifest = readXml(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** Every element with that name, the given one included, in document order. */
const all = (name: string, from: XmlElement = manifest): XmlElement[] => [
  ...(from.name === name ? [from] : []),
  ...from.children.flatMap((child) => all(name, child)),
];

/** The one element at the end of a path of names below the root. */
function one(...names: string[]): XmlElement {
  return names.reduce((element, name) => {
    const [found, ...more] = element.children.filter((child) => child.name === name);
    if (found === undefined || more.length > 0) throw new Error(`not exactly one ${names.join(' / ')}`);
    return found;
  }, manifest);
}

const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
  all(name, one('VersionOverrides', 'Resources')),
);
const references = (from: XmlElement): string[] => [
  ...(from.attributes['resid'] === undefined ? [] : [from.attributes['resid']]),
  ...from.children.flatMap(references),
];
const urlOf = (id: string): string =>
  resources.find((r) => r.attributes['id'] === id)?.attributes['DefaultValue'] ?? '';

/** The element's own text and the text of each language it overrides. */
const texts = (element: XmlElement): string[] => [
  element.attributes['DefaultValue'] ?? '',
  ...element.children.map((override) => override.attributes['Value'] ?? ''),
];

/** Width, height and colour type of a PNG; 6 is colour with transparency. */
function readPng(url: string): { width: number; height: number; colourType: number } {
  const bytes = readFileSync(path.join(root, new URL(url).pathname));
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colourType: bytes.readUInt8(25) };
}

// Office reads the children of these elements as an ordered sequence and refuses a manifest that departs from it.
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

describe('the manifest', () => {
  it.each(Object.entries(orders))('keeps the order of the children of %s', (name, order) => {
    const found = all(name);
    expect(found).not.toHaveLength(0);
    for (const element of found) {
      const names = element.children.map((child) => child.name);
      expect(names).toEqual(order.filter((known) => names.includes(known)));
    }
  });

  it('is a task pane for workbooks that asks for no more than it needs', () => {
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(one('Hosts').children.map((host) => host.attributes)).toEqual([{ Name: 'Workbook' }]);
    expect(one('Requirements', 'Sets', 'Set').attributes).toEqual({ Name: 'ExcelApi', MinVersion: '1.9' });
    expect(one('Permissions').text).toBe('ReadWriteDocument');
    expect(all('AppDomains')).toEqual([]);
  });

  it('carries an identity and the version of package.json', () => {
    expect(one('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one('Version').text).toBe(`${version}.0`);
  });

  it('puts one button that opens the pane on the Home tab', () => {
    expect(all('OfficeTab').map((tab) => tab.attributes)).toEqual([{ id: 'TabHome' }]);
    expect(all('Control').map((control) => control.attributes['xsi:type'])).toEqual(['Button']);
    expect(all('Action').map((action) => action.attributes['xsi:type'])).toEqual(['ShowTaskpane']);
    expect(urlOf('Pane.Url')).toBe(one('DefaultSettings', 'SourceLocation').attributes['DefaultValue']);
  });

  it('defines every resource it names once, and names every resource it defines', () => {
    const defined = resources.map((resource) => resource.attributes['id'] ?? '').sort();
    expect(defined).toEqual([...new Set(references(manifest))].sort());
    expect(defined.filter((id) => id === '' || id.length > 32)).toEqual([]);
  });

  it.each([
    ['DisplayName', [one('DisplayName')], 125],
    ['Description', [one('Description')], 250],
    ['ShortStrings', one('VersionOverrides', 'Resources', 'bt:ShortStrings').children, 125],
    ['LongStrings', one('VersionOverrides', 'Resources', 'bt:LongStrings').children, 250],
  ])('keeps %s within its length in every language', (_, elements, longest) => {
    for (const text of elements.flatMap(texts)) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(longest);
    }
  });

  it('speaks Chinese by default, and every language that the pane speaks besides, everywhere', () => {
    expect(one('DefaultLocale').text).toBe('zh-CN');
    const languages = readdirSync(path.join(root, 'src', 'locales'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'zh-CN')
      .map(({ name }) => name);
    expect(languages).toContain('en-US');
    for (const element of [one('DisplayName'), one('Description'), ...all('bt:String')]) {
      expect(element.attributes['DefaultValue']).toMatch(/\p{Script=Han}/u);
      expect(element.children.map((override) => override.attributes['Locale'])).toEqual(languages);
    }
  });

  it('loads everything over https from one place', () => {
    const urls = [
      ...all('bt:Image'),
      ...all('bt:Url'),
      ...manifest.children,
      one('DefaultSettings', 'SourceLocation'),
    ]
      .map((element) => element.attributes['DefaultValue'] ?? '')
      .filter((value) => value.includes('://'));
    expect(urls).toHaveLength(13);
    expect(urls.filter((url) => url.length > 2048)).toEqual([]);
    expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual(['https://localhost:3000']);
  });

  it.each([...all('Group'), ...all('Control')].map((owner) => [owner.name, owner] as const))(
    'gives the %s icons in the sizes they are used at',
    (_, owner) => {
      const icons = owner.children.filter((child) => child.name === 'Icon').flatMap((icon) => icon.children);
      const sizes = icons.map((icon) => Number(icon.attributes['size']));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { attributes } of icons) {
        const size = Number(attributes['size']);
        expect(readPng(urlOf(attributes['resid'] ?? ''))).toEqual({
          width: size,
          height: size,
          colourType: 6,
        });
      }
    },
  );

  it('gives the add-in list its two icons', () => {
    expect(readPng(one('IconUrl').attributes['DefaultValue'] ?? '')).toMatchObject({ width: 32, height: 32 });
    expect(readPng(one('HighResolutionIconUrl').attributes['DefaultValue'] ?? '')).toMatchObject({
      width: 64,
      height: 64,
    });
  });
});
