import { jobsFor } from '../../../../src/apps/cli/batch/jobs-for';

it.each([
  ['a wish counts', 1000, 2, 8, 2],
  ['a wish for more workers than files', 3, 8, 8, 3],
  ['no file at all', 0, 4, 8, 1],
  ['few files', 399, undefined, 8, 1],
  ['many files', 400, undefined, 8, 8],
  ['thousands of files and two processors', 5000, undefined, 2, 1],
  ['two processors and a wish', 5000, 2, 2, 2],
  ['one processor', 5000, undefined, 1, 1],
])('%s', (_, files, wish, processors, jobs) => {
  expect(jobsFor(files, wish, processors)).toBe(jobs);
});
