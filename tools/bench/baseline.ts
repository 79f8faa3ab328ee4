const decoder = new TextDecoder();

/** What the plainest reader finds. */
export interface BaselineResult {
  readonly status: string | null;
  readonly replyCode: string | null;
  readonly finalRecipient: string | null;
}

/**
 * The yardstick: decode the whole mail, take the first x.y.z, the first 4xx or 5xx and the first Final-Recipient.
 * It is right for some mails by luck; its speed is what any reader could reach that looks at the text once.
 */
export function bareRegularExpressions(bytes: Uint8Array): BaselineResult {
  const text = decoder.decode(bytes);
  return {
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? null,
    replyCode: /\b[45]\d\d\b/.exec(text)?.[0] ?? null,
    finalRecipient: /^Final-Recipient:\s*(?:[^;\n]*;)?\s*(.*)$/im.exec(text)?.[1] ?? null,
  };
}
