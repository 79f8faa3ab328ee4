/**
 * @jest-environment jsdom
 */
import { browserFileSaver } from '../../../../src/adapters/browser/file-saver';

const create = jest.fn((_blob: Blob) => 'blob:x');
const revoke = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  create.mockReset().mockReturnValue('blob:x');
  revoke.mockReset();
  // jsdom has neither.
  Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoke });
});
afterEach(() => jest.useRealTimers());

test('a link with the name is pressed once and taken away; its URL is given back later', () => {
  const pressed: [string, string][] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(this: HTMLAnchorElement) {
    pressed.push([this.download, this.href]);
  });
  expect(browserFileSaver(document).save('a.txt', 'text/plain;charset=utf-8', 'é')).toBe(true);
  expect(pressed).toEqual([['a.txt', 'blob:x']]);
  expect(create.mock.calls[0]?.[0]).toMatchObject({ size: 2, type: 'text/plain;charset=utf-8' });
  expect(document.querySelector('a')).toBeNull();
  expect(revoke).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(revoke).toHaveBeenCalledWith('blob:x');
  click.mockRestore();
});

test('where the platform throws, it says so', () => {
  create.mockImplementation(() => { throw new TypeError('no'); });
  expect(browserFileSaver(document).save('a.txt', 'text/plain', 'x')).toBe(false);
  jest.runAllTimers();
  expect(revoke).not.toHaveBeenCalled();
});
