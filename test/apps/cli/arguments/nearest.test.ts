import { nearest } from '../../../../src/apps/cli/arguments/nearest';

const commands = ['check', 'mark', 'clear', 'fill', 'rules', 'standards'];

describe('nearest', () => {
  it.each([
    ['chekc', 'check'],
    ['Check', 'check'],
    ['marks', 'mark'],
    ['rule', 'rules'],
    ['standard', 'standards'],
    ['stand', 'standards'],
    ['xyz', null],
    ['', null],
    ['x', null],
    ['核对', null],
  ])('%j means %j', (given, meant) => expect(nearest(given, commands)).toBe(meant));
});
