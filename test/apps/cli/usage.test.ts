import { temporaryFolder, type Folder } from './run-here';

let folder: Folder;
beforeAll(() => (folder = temporaryFolder()));
afterAll(() => folder.remove());

describe('wrong usage', () => {
  it.each<[readonly string[], RegExp]>([
    [[], /没有写命令/u],
    [['chekc', 'a'], /没有“chekc”这个命令。是不是要写“check”？/u],
    [['a.xlsx'], /ziping check a\.xlsx/u],
    [['check', 'a', '--formt', 'json'], /没有“--formt”这个选项。是不是要写“--format”？/u],
    [['--hepl'], /是不是要写“--help”？/u],
    [['check', 'a', '-x'], /没有“-x”这个选项/u],
    [['check', '-表.xlsx'], /以“-”开头的文件名，请在前面加“\.\/”/u],
    [['check', 'a', '--values'], /命令 check 没有“--values”/u],
    [['mark', 'a', '--format', 'json'], /命令 mark 没有“--format”/u],
    [['check', 'a', '--format', 'xlsx'], /没有写“--out 文件”/u],
    [['check', 'a', '--jobs', '0'], /“--jobs”不能是“0”，要写 1 到 256 之间的整数/u],
    [['check', 'a', '--jobs', 'two'], /“--jobs”不能是“two”/u],
    [
      ['check', 'a', '--format', 'jsom'],
      /不能是“jsom”，可以是：text、json、jsonl、html、xlsx、sarif。是不是要写“json”？/u,
    ],
    [['check', 'a', '--standard', 'national-2002'], /是不是要写“national-2020”？/u],
    [['check', 'a', '--fail-on', 'info'], /可以是：error、warning、never/u],
    [['check', 'a', '--lang', 'fr'], /zh-CN、en-US/u],
    [['check', 'a', '--out'], /“--out”后面缺少内容/u],
    [['check', 'a', '--out', '--lang', 'zh-CN'], /“--out”后面缺少内容/u],
    [['check', 'a', '--out='], /“--out”后面缺少内容/u],
    [['fill', 'a', '--values=1', '--out', 'b'], /“--values”后面不带内容/u],
    [['check', 'a', '--sheet', '甲', '--sheet', '乙'], /“--sheet”写了不止一次/u],
    [['check'], /没有写要处理的文件/u],
    [['mark', 'a', 'b', '--out', 'c'], /一次处理一个文件，写了 2 个/u],
    [['fill', 'missing.xlsx'], /没有写“--out 文件”/u],
    [['rules', 'execution-rate-match'], /是不是要写“execution-rate-matches”？/u],
    [['rules', 'a', 'b'], /多写了“b”/u],
    [['standards', 'a'], /多写了“a”/u],
  ])('%j is refused', async (argv, words) => {
    const { code, stdout, stderr } = await folder.run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/用法见：ziping .*--help/u);
  });

  it('is explained in English when asked', async () => {
    const { stderr } = await folder.run(['chekc', '--lang', 'en-US']);
    expect(stderr).toBe('ziping: There is no command ‘chekc’. Did you mean ‘check’?\nUsage: ziping --help\n');
  });

  it('takes what stands behind -- as a file', async () => {
    expect((await folder.run(['check', '--', '--values'])).stderr).toContain(
      'ziping: --values: 找不到这个文件',
    );
  });
});

describe('help and version', () => {
  it.each([['--help'], ['-h']])('%s lists every command', async (option) => {
    const { code, stdout, stderr } = await folder.run([option]);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['check', 'mark', 'clear', 'fill', 'report', 'init', 'rules', 'standards']) {
      expect(stdout).toContain(`ziping ${command}`);
    }
  });

  it.each(['check', 'mark', 'clear', 'fill', 'report', 'init', 'rules', 'standards'])(
    '%s explains itself in both languages',
    async (command) => {
      const zh = await folder.run([command, '--help']);
      const en = await folder.run([command, '--help', '--lang', 'en-US']);
      expect([zh.code, en.code]).toEqual([0, 0]);
      expect(zh.stdout).toMatch(new RegExp(`^用法：ziping ${command}`, 'u'));
      expect(en.stdout).toMatch(new RegExp(`^Usage: ziping ${command}`, 'u'));
    },
  );

  it('prints the version', async () => {
    expect(await folder.run(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
    expect((await folder.run(['-v'])).stdout).toBe('1.2.3\n');
  });
});

describe('ziping rules and standards', () => {
  it('lists every rule with its severity, and explains one', async () => {
    expect((await folder.run(['rules'])).stdout).toMatch(/execution-rate-matches +错误/u);
    const { code, stdout } = await folder.run(['rules', 'execution-rate-matches']);
    expect(code).toBe(0);
    for (const heading of ['查什么', '为什么', '依据', '怎么改']) expect(stdout).toContain(`\n${heading}\n`);
  });

  it('lists every standard with its source and its differences', async () => {
    const { code, stdout } = await folder.run(['standards']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^national-2020/u);
    expect(stdout).toMatch(/hubei-2020[^]*- .*20 分/u);
  });
});
