/**
 * Limits of the MIME reader. Mail is hostile input: each limit names what it protects from. What a limit cuts off is
 * marked on the part (`MimePart.marks`), never dropped in silence.
 */

/** Multiparts and enclosed messages inside one another. Real notices nest 4 deep (a bounce of a bounce 7); each level costs a stack frame. */
export const MAX_DEPTH = 24;

/** Parts in one message. A digest may hold hundreds; beyond this only a flood does. What follows stays one part. */
export const MAX_PARTS = 1000;

/** Bytes of one header block. Exchange Online writes up to 40 kB; Outlook itself cuts at 256 kB. */
export const MAX_HEADER_BYTES = 256 * 1024;

/** Header fields of one block. The longest real chains of Received and ARC fields stay under 200. */
export const MAX_HEADER_COUNT = 1000;

/** Characters of one field value. DKIM and ARC values reach 4 kB, a To field with 500 names 30 kB. */
export const MAX_HEADER_VALUE = 64 * 1024;

/** Pieces of one RFC 2231 parameter. Outlook splits a long file name into about ten. */
export const MAX_PARAMETERS = 200;

/** Characters of a parameter's name; the longest that is registered has 20. */
export const MAX_PARAMETER_NAME = 80;

/** Bytes of one text part that are decoded. A notice's own words end within a few kB, a report of 5,000 recipients within 2 MB. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** Bytes of a returned message whose header is read; its body is never decoded. */
export const MAX_RETURNED_HEADER_BYTES = 64 * 1024;

/** Oddities kept of one message: enough to tell what is wrong with it, few enough to compare. */
export const MAX_MARKS = 100;
