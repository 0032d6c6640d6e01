import { HostError } from '../../../src/core/host';
import { openReport } from '../../../src/hosts/docx/open-report';

const linesOf = async (bytes: Uint8Array): Promise<readonly unknown[]> =>
  (await openReport(bytes)).paragraphs.map(({ text, place }) => [text, place]);

const twoLines = [
  ['绩效自评', { kind: 'line', number: 1 }],
  ['立案2577宗', { kind: 'line', number: 3 }],
];
const text = '绩效自评\r\n\r\n  立案2577宗 \r\n';

/** `绩效自评`, two line ends and `立案2577宗` as Chinese Windows saves them. */
const GB18030 = 'bca8d0a7d7d4c6c00d0a0d0ac1a2b0b832353737d7da';

it.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, low byte first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['GB18030', Buffer.from(GB18030, 'hex')],
])('reads lines of %s', async (_, bytes) => expect(await linesOf(bytes)).toEqual(twoLines));

it('keeps lines that were once a table as lines', async () => {
  const { paragraphs, tables } = await openReport(Buffer.from('年度目标值\t年度实现值\n≥38 套\t130 套'));
  expect(tables).toEqual([]);
  expect(paragraphs.map((line) => line.text)).toEqual(['年度目标值\t年度实现值', '≥38 套\t130 套']);
});

it.each<[string, Uint8Array]>([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['half a character', Buffer.from('fffe41', 'hex')],
  ['bytes that no encoding has', Buffer.from('bca880ff', 'hex')],
])('says that it cannot decode %s', async (_, bytes) => {
  await expect(openReport(bytes)).rejects.toEqual(new HostError('unsupported', 'text'));
});
