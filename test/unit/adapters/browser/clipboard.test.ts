/**
 * @jest-environment jsdom
 */
import { browserClipboard } from '../../../../src/adapters/browser/clipboard';

/** jsdom has no `execCommand`. */
function letSelectionCopy(answer: () => boolean): jest.Mock<boolean, [string]> {
  const copy = jest.fn((_command: string) => answer());
  document.execCommand = copy;
  return copy;
}

const refusing = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };

afterEach(() => document.body.replaceChildren());

describe('browser clipboard', () => {
  test('the Clipboard API gets the exact text', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    await expect(browserClipboard(document, { writeText }).write('a\nb')).resolves.toBe('copied');
    expect(writeText).toHaveBeenCalledWith('a\nb');
  });

  test.each([['refuses', refusing], ['is absent', undefined]])('where the API %s, a selection copies, and the focus returns', async (_name, api) => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    let selected = '';
    letSelectionCopy(() => {
      selected = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    await expect(browserClipboard(document, api).write('exact text')).resolves.toBe('copied');
    expect(selected).toBe('exact text');
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  test.each([
    ['answers no', () => false],
    ['throws', (): boolean => {
      throw new Error('not supported');
    }],
  ])('where the selection %s too, the copy is refused and leaves nothing behind', async (_name, answer) => {
    letSelectionCopy(answer);
    await expect(browserClipboard(document, refusing).write('text')).resolves.toBe('refused');
    expect(document.querySelector('textarea')).toBeNull();
  });
});
