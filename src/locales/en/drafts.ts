/** Texts of drafts, and what is said when one opens. Lines in round brackets stand in the draft itself, for the user to delete. */
export const drafts = {
  corrected: {
    attachments: '(Attachments are not included. Add them again, then delete this line.)',
    perhapsAttachments: '(If there were attachments, add them again, then delete this line.)',
    withoutText: '(The notice does not contain your text. Copy it from the sent message, with its attachments, then delete this line.)',
    cut: '(The end of a long text is missing below. Copy it from the sent message, then delete this line.)',
  },
  caption: 'A draft opens. Nothing is sent without you.',
  postmasterCaption: 'To {address}. Every domain must have this address, but it may not be read.',
  said: {
    opened: 'A draft is open in Outlook.',
    copied: 'The draft could not open: the text is copied. Paste it into a new message.',
    refused: 'The draft could not open, and the text could not be copied.',
    saved: 'The file is saved with your downloads.',
    notSaved: 'The file could not be saved.',
  },
  pasted: {
    to: 'To: {addresses}',
    subject: 'Subject: {subject}',
  },
} as const;
