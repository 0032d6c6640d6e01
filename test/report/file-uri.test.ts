import { fileIri, fileUri } from '../../src/report/file-uri';

it.each([
  [
    '报送/自评 表#1.xlsx',
    '%E6%8A%A5%E9%80%81/%E8%87%AA%E8%AF%84%20%E8%A1%A8%231.xlsx',
    '报送/自评%20表%231.xlsx',
  ],
  ['javascript:alert(1)', 'javascript%3Aalert(1)', 'javascript%3Aalert(1)'],
  ['C:\\报送\\a.xlsx', 'file:///C:/%E6%8A%A5%E9%80%81/a.xlsx', 'file:///C:/报送/a.xlsx'],
  ['/srv/a"b.xlsx', 'file:///srv/a%22b.xlsx', 'file:///srv/a%22b.xlsx'],
  ['\ud800.xlsx', '%EF%BF%BD.xlsx', '\ufffd.xlsx'],
])('%s becomes a reference that is nothing else', (path, uri, iri) => {
  expect(fileUri(path)).toBe(uri);
  expect(fileIri(path)).toBe(iri);
});
