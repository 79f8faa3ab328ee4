import { recogniseInput } from '../../../../src/core/dsn/recognise-input';

const encoder = new TextEncoder();

function textOf(bytes: Uint8Array): string | null {
  const input = recogniseInput(bytes);
  return input.readable ? new TextDecoder().decode(input.bytes) : null;
}

describe('recogniseInput', () => {
  it.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(0), 'empty'],
    ['nothing but blanks', encoder.encode(' \r\n\t'.repeat(3000)), 'empty'],
    ['MS-CFB §2.2: a message saved by classic Outlook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'outlook-msg'],
    ['a picture', Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256), 'binary'],
    ['a PDF, which begins like text', encoder.encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), 'binary'],
    ['a ZIP or an Office document', Uint8Array.from([...encoder.encode('PK'), 3, 4, ...encoder.encode('word/document.xml '.repeat(20))]), 'binary'],
  ])('%s', (_row, bytes, why) => {
    expect(recogniseInput(bytes)).toEqual({ readable: false, why });
  });

  it.each<[string, Uint8Array, string]>([
    ['a message stays as it is', encoder.encode('Subject: x\n\n<b>not HTML</b>'), 'Subject: x\n\n<b>not HTML</b>'],
    ['text that begins with an address is no HTML', encoder.encode('<ann@far.example>: unknown'), '<ann@far.example>: unknown'],
    ['UTF-16 little endian', Uint8Array.of(0xff, 0xfe, 0xe9, 0, 0x41, 0), 'éA'],
    ['UTF-16 big endian', Uint8Array.of(0xfe, 0xff, 0, 0xe9, 0, 0x41), 'éA'],
    ['pasted HTML', encoder.encode('<div>Non remis &agrave; <b>ann</b></div><p>fin</p>'), 'Non remis à ann\n\nfin'],
    ['a saved page with its charset', Uint8Array.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body>\xe9t\xe9</body></html>', (char) => char.charCodeAt(0)), 'été'],
    ['HTML from the Windows clipboard', encoder.encode('Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nSourceURL:https://mail.example/\r\n<html><body><!--StartFragment--><p>é</p><!--EndFragment--></body></html>'), 'é'],
  ])('%s', (_row, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });
});
