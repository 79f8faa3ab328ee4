/* global Office */

Office.onReady();

Office.actions.associate('readSubject', (event) => {
  event.completed({ subject: Office.context.mailbox.item.subject });
});
